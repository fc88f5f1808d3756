import { findContacts } from '../../document/contacts.ts';
import { CHEAP_TLDS, SHORTENERS } from '../../document/hosts.ts';
import type { Link } from '../../document/links.ts';
import { findLinks, isCited } from '../../document/links.ts';
import type { Prose } from '../../document/prose.ts';
import type { Hit, Rule } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** A trade of severity 1 is news vocabulary, so that it needs a link or a contact. */
const SELLERS_ONLY = 2;
/** A host without a scheme is also a company's name: "Booking.com fined". */
const BARE = 0.3;
const WRITTEN_OUT = 0.9;
const CONTACT_ALONE = 0.5;

/** Pages without a title are known by their address: that is no advert. */
function isOwn(host: string, page: string | undefined): boolean {
  const own = page === undefined ? null : URL.parse(page);
  return own !== null && host === own.host.replace(/^www\./, '');
}

function linkStrength(title: Prose, { start, host, obfuscated, userInfo }: Link): number {
  const isSpam = SHORTENERS.has(host) || CHEAP_TLDS.has(host.slice(host.lastIndexOf('.') + 1));
  if (obfuscated || userInfo || isSpam) return 1;
  return /^(?:https?:|ftp:|www\.)/.test(title.field.text.slice(start, start + 6)) ? WRITTEN_OUT : BARE;
}

/** A trade with a way to buy it. */
function offer(title: Prose, reachable: boolean): Hit | undefined {
  const trades = title.matches('trade');
  const calls = title.matches('call').some(({ term }) => term.severity >= SELLERS_ONLY);
  const sold = trades.find(({ term }) => reachable || (calls && term.severity >= SELLERS_ONLY));
  return sold && title.field.hit(sold.start, sold.end, 1, 'The title offers a trade.');
}

export const titleAdvert: Rule = {
  kind: 'rule',
  id: 'TITLE_ADVERT',
  group: 'fields',
  category: 'advert',
  score: 6,
  summary: 'The title that the guest\u2019s client sent is a link, or offers a trade',
  needs: ['title'],
  ok: [
    { body: 'hi', title: 'Casino law passed' },
    { body: 'hi', title: 'Loans for students: sign up by Monday' },
    { body: 'hi', title: 'https://news.example/a', page: 'https://news.example/a' },
    { body: 'hi', title: 'online casino https://a.example', pageTitle: 'online casino https://a.example' },
  ],
  fail: [
    { body: 'hi', title: 'Visit https://lucky-spins.example' },
    { body: 'hi', title: 'Instant loan, WhatsApp +961 70 123 456' },
    { body: 'hi', title: 'Online casino: sign up now' },
  ],
  check: ({ title, submission }): readonly Hit[] => {
    if (!title) return NO_HITS;
    const links = findLinks(title.field).filter(
      ({ host }) => !isCited(host) && !isOwn(host, submission.page),
    );
    const contacts = findContacts(title, links);
    const sold = offer(title, links.length > 0 || contacts.length > 0);
    return [
      ...(sold ? [sold] : []),
      ...links.map((link) =>
        title.field.hit(link.start, link.end, linkStrength(title, link), 'A link as a title.'),
      ),
      ...contacts.map(({ start, end }) =>
        title.field.hit(start, end, CONTACT_ALONE, 'A way to get in touch as a title.'),
      ),
    ];
  },
};
