import type { Contact } from '../../document/contacts.ts';
import type { Rule } from '../rule.ts';

function whyOf(contact: Contact): string {
  switch (contact.kind) {
    case 'phone':
      return 'A telephone number.';
    case 'email':
      return 'An e-mail address.';
    case 'messenger':
      return 'A link to a chat.';
    case 'handle':
      return 'A messenger with a name or number.';
    case 'shortcode':
      return 'A short number to send a text to.';
    default:
      return contact.kind satisfies never;
  }
}

export const contact: Rule = {
  kind: 'rule',
  id: 'CONTACT',
  group: 'contact',
  category: 'advert',
  score: 2,
  summary: 'A telephone number, e-mail address or chat link',
  needs: ['contact'],
  ok: ['In 2011-11-15 there were 1,250,000 people.', 'Parliament wants to read our Telegram chats.'],
  fail: [
    '+961 3 123 456 78',
    'info at gmail dot com',
    'https://wa.me/96170000000',
    'name@example.com',
    'واتساب ٠٠٩٦٦٥٠٠٠٠٠٠٠',
  ],
  check: ({ contacts, body }) =>
    contacts.slice(0, 20).map((found) => body.field.hit(found.start, found.end, 1, whyOf(found))),
};
