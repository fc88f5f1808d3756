import type { FieldText } from '../../document/field-text.ts';
import type { Rule } from '../rule.ts';

const WHY = 'Too long to be read to its end, so that a person must look.';

/** Forces a hold (moderator.ts): what nobody read is not published. */
export const unreadText: Rule = {
  kind: 'rule',
  id: 'UNREAD_TEXT',
  group: 'system',
  category: 'system',
  score: 0,
  summary:
    'A field is too long, or grows too long when it is normalised, to be read to its end: forces a hold',
  needs: ['unread'],
  ok: ['A comment of ordinary length.', { body: 'hi', name: '\u3300'.repeat(100) }],
  fail: ['\ufdfa'.repeat(3000), { body: 'hi', name: 'n'.repeat(2001) }],
  check: ({ body, name, title, website, email }) =>
    [body.field, name?.field, title?.field, website, email]
      .filter((field): field is FieldText => field?.truncated ?? false)
      .map((field) => field.wholeHit(1, WHY)),
};
