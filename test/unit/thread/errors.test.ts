import { expect, test } from 'vitest';
import { submission } from '../../../src/http/contract/submission.ts';
import { appeal, report } from '../../../src/http/contract/report.ts';
import { parse } from '../../../src/http/parse.ts';
import { wordsFor } from '../../../src/thread/errors.ts';
import { pickLanguage } from '../../../src/thread/messages/index.ts';

const words = pickLanguage('de');

/** What the contract finds wrong, as the guest reads it. */
function found(schema: typeof submission | typeof report | typeof appeal, fields: object) {
  const parsed = parse(schema, fields);
  return wordsFor({ type: '/problems/invalid-input', ...parsed }, words);
}

const PAGE = 'https://news.example/article';

test.for([
  ['a long comment', { body: 'a'.repeat(10_001) }, 'body', words.bodyLong],
  ['control characters', { body: 'a\u0001' }, 'body', words.unclean],
  ['a long name', { body: 'a', name: 'a'.repeat(81) }, 'name', words.nameLong],
  ['an override in the name', { body: 'a', name: 'a\u202eb' }, 'name', words.unclean],
  ['an id that is none', { body: 'a', parent: '?' }, 'parent', words.parentGone],
  ['a page that is none', { body: 'a', page: 'about:blank' }, 'page', words.notHere],
] as const)('a comment with %s', ([, fields, field, detail]) => {
  expect(found(submission, { page: PAGE, ...fields })).toEqual([{ field, detail }]);
});

test.for([
  ['no reason', {}, 'reason', words.reasonMissing],
  ['a long text', { reason: 'spam', detail: 'a'.repeat(1001) }, 'detail', words.bodyLong],
  ['control characters', { reason: 'spam', detail: '\u0001' }, 'detail', words.unclean],
] as const)('a report with %s', ([, fields, field, detail]) => {
  expect(found(report, fields)).toEqual([{ field, detail }]);
});

test.for([
  ['a long text', { text: 'a'.repeat(2001) }, words.bodyLong],
  ['control characters', { text: '\u0001' }, words.unclean],
] as const)('an appeal with %s', ([, fields, detail]) => {
  expect(found(appeal, fields)).toEqual([{ field: 'text', detail }]);
});

test.for([
  ['closed', words.closed],
  ['form', words.sendOnceMore],
  ['challenge', words.challengeFailed],
  ['too-many-requests', words.tooMany],
  ['body-too-large', words.bodyLong],
  ['origin-not-allowed', words.notHere],
  ['unknown-site', words.notHere],
  ['unknown-comment', words.removed],
  // Nothing that a guest causes: as it came.
  ['unreadable-body', 'As it came.'],
  ['toString', 'As it came.'],
] as const)('%s', ([slug, detail]) => {
  expect(wordsFor({ type: `/problems/${slug}`, detail: 'As it came.' }, words)).toEqual([{ detail }]);
});
