/** What a site may not put into its lists, both sides of each limit. */
import { describe, expect, test } from 'vitest';
import type { WordEntry } from '../../../../src/moderation/index.ts';
import { createModerator, MAX_WORD_ENTRIES, wordProblems } from '../../../../src/moderation/index.ts';

const entry = (text: string, lang?: string): WordEntry => ({ list: 'hold', text, lang });

describe('taken', () => {
  test.for([
    'ab',
    'a b',
    'a*b',
    '*a*b*c*d'.slice(0, 7),
    'a'.repeat(100),
    '88',
    '1xbet',
    "rock 'n' roll",
    'best-casino.example/x',
    '#topic',
    'AT&T',
    'ـكلبـ',
    '海象',
    '海象*',
    'a\u0301b',
    'Ａ＊Ｂ',
  ])('%s', (text) => {
    expect(wordProblems([entry(text)])).toEqual([]);
    expect(() => createModerator({ words: [entry(text)] }).assess({ body: text })).not.toThrow();
  });
});

describe('refused', () => {
  test.for([
    ['', 'fewer than 2 letters'],
    ['*', 'fewer than 2 letters'],
    ['* *', 'fewer than 2 letters'],
    ['a', 'fewer than 2 letters'],
    ['*a*', 'fewer than 2 letters'],
    ['ـــ', 'fewer than 2 letters'],
    ['\u200b\u200b\u200b', 'fewer than 2 letters'],
    ['\u0301\u0301\u0301', 'fewer than 2 letters'],
    ['...', 'fewer than 2 letters'],
    ['buy * now', 'touches no letter'],
    ['* walrus', 'touches no letter'],
    ['a*b*c*d*e*f', 'more than 4 *'],
    ['a'.repeat(101), 'longer than 100 characters'],
    ['ﷺ'.repeat(20), 'too long when its letters are written out'],
    ['$ex', '“$”'],
    ['sh!t', '“!”'],
    ['n@zi', '“@”'],
    ['(.+)+$', '“(”'],
    ['wal[rus]', '“[”'],
    [String.raw`wal\w`, '“\\”'],
    ['a|b', '“|”'],
    ['fun 👍🏽', '“👍”'],
    ['海*象', 'script without spaces'],
    ['AV*海象', 'script without spaces'],
    ['a\ua66eb', 'no living script'],
  ] as const)('%s: %s', ([text, problem]) => {
    expect(wordProblems([entry('fine'), entry(text)])).toEqual([
      { index: 1, problem: expect.stringContaining(problem) },
    ]);
    expect(() => createModerator({ words: [entry(text)] })).toThrow(RangeError);
  });

  test.for([
    ['en', true],
    ['ar-Latn', true],
    ['kab', true],
    ['EN', false],
    ['en-GB', false],
    ['', false],
    ['english', false],
  ] as const)('language %s: %s', ([lang, taken]) => {
    expect(wordProblems([entry('fine', lang)]).length).toBe(taken ? 0 : 1);
  });
});

test('takes 5,000 entries, and 50 with a * between letters', () => {
  const many = Array.from({ length: MAX_WORD_ENTRIES }, (_, at) => entry(`word${at}*`));
  expect(wordProblems(many)).toEqual([]);
  expect(wordProblems([...many, entry('more')])).toEqual([
    { index: null, problem: 'has more than 5000 entries' },
  ]);
  const starred = Array.from({ length: 50 }, (_, at) => entry(`w*d${at}`));
  expect(wordProblems(starred)).toEqual([]);
  expect(wordProblems([...starred, entry('w*d50')])).toEqual([
    { index: null, problem: 'has more than 50 entries with a * between letters' },
  ]);
});
