import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeChanges } from '../../../src/comments/settings-diff.ts';
import { isSame, withoutDefaults } from '../../../src/comments/settings-document.ts';
import { settingsErrors } from '../../../src/comments/settings-errors.ts';
import { settingsSchema } from '../../../src/comments/settings.ts';
import { readWordLine, writeWordLine } from '../../../src/comments/word-lines.ts';

const changes = (before: unknown, after: unknown) =>
  describeChanges(JSON.stringify(before), JSON.stringify(after));

describe('a change in words', () => {
  it.for([
    [{}, {}, []],
    [{}, { name: 'Comments', policy: { rules: {} } }, []],
    [{ name: 'A' }, { name: 'B' }, ['Name of the site: “A” → “B”']],
    [
      {},
      { anyPage: true, closeAfterDays: 3 },
      ['Threads on any page: no → yes', 'Pages close after days: none → 3'],
    ],
    [
      { origins: ['https://a.example', 'https://b.example'] },
      { origins: ['https://b.example', 'https://c.example'] },
      ['Origins: 1 added (https://c.example), 1 removed (https://a.example)'],
    ],
    [
      { origins: ['https://a.example', 'https://b.example'] },
      { origins: ['https://b.example', 'https://a.example'] },
      ['Origins: another order'],
    ],
    [
      { policy: { rules: { INSULT: { mode: 'off' } } } },
      { policy: { rules: { INSULT: { score: 2 }, LINK: { mode: 'shadow' } } } },
      [
        'Rule INSULT, mode: “off” → default',
        'Rule INSULT, score: default → 2',
        'Rule LINK, mode: default → “shadow”',
      ],
    ],
    [
      { policy: { thresholds: { spam: { hold: 4, reject: 9 } } } },
      {},
      ['Spam: hold from: 4 → 5', 'Spam: reject from: 9 → 18'],
    ],
    // The form stores the pair: the half that nobody touched is no change.
    [{}, { policy: { thresholds: { toxicity: { hold: 3, reject: 18 } } } }, ['Toxicity: hold from: 5 → 3']],
    [
      { name: 7 },
      { name: 'A' },
      ['Name of the site: “Comments” → “A”', 'Name of the site: can be read again.'],
    ],
    [{}, { nmae: 1 }, ['nmae: cannot be read; the default counts, and every comment is held.']],
  ] as const)('%j → %j', ([before, after, said]) => {
    expect(changes(before, after)).toEqual(said);
  });

  it('is short, whatever changed', () => {
    const rules = Object.fromEntries(
      ['INSULT', 'LINK', 'TRADE', 'CONTACT', 'SHOUTING'].map((id) => [id, { mode: 'off' }]),
    );
    const origins = Array.from({ length: 100 }, (_, i) => `https://${i}.example`);
    const said = changes({}, { name: '😀'.repeat(100), origins, policy: { rules } });
    expect(said.every((one) => one.length < 400 && one.isWellFormed())).toBe(true);
    expect(said[1]).toContain('100 added (https://0.example, ');
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.json(), fc.json(), (before, after) => {
        expect(describeChanges(before, after)).toBeInstanceOf(Array);
        expect(describeChanges(before, before)).toEqual([]);
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

describe('a document', () => {
  it('loses what says the default anyway, and means the same', () => {
    const given = {
      name: 'Comments',
      anyPage: false,
      closeAfterDays: null,
      secondOpinion: { url: 'https://a.example/', cap: 4, when: 'all' },
      doors: { store: true, akismet: 'not-approved' },
      policy: { rules: {} },
    };
    const kept = withoutDefaults(given);
    expect(kept).toEqual({
      secondOpinion: { url: 'https://a.example/', when: 'all' },
      doors: { store: true },
      policy: { rules: {} },
    });
    expect(settingsSchema.parse(kept)).toEqual(settingsSchema.parse(given));
    expect(withoutDefaults({ secondOpinion: null })).toEqual({});
    expect(withoutDefaults(settingsSchema.parse({}))).toEqual({});
  });

  it('is compared as JSON: the order of keys means nothing, that of lists does', () => {
    expect(isSame({ a: 1, b: [1, { c: null }] }, { b: [1, { c: null }], a: 1 })).toBe(true);
    for (const [a, b] of [
      [{ a: 1 }, { a: 1, b: 2 }],
      [
        [1, 2],
        [2, 1],
      ],
      [{}, []],
      [null, {}],
      ['1', 1],
      [{ a: undefined }, { b: undefined }],
    ] as const) {
      expect(isSame(a, b)).toBe(false);
    }
  });
});

it('errors are sentences at their places', () => {
  const { error } = settingsSchema.safeParse({
    name: '',
    closeAfterDays: 1.5,
    maxBodyLength: 20_000,
    nudge: 1,
    retention: { guestKeys: 0, 'a/b': 1 },
    premoderation: 'x',
  });
  expect(error && settingsErrors(error)).toEqual([
    { pointer: '/name', detail: 'must not be empty' },
    { pointer: '/maxBodyLength', detail: 'must be at most 10000' },
    { pointer: '/premoderation', detail: 'must be one of none, first-time, all' },
    { pointer: '/closeAfterDays', detail: 'must be a whole number' },
    { pointer: '/nudge', detail: 'must be of type boolean' },
    { pointer: '/retention/guestKeys', detail: 'must be at least 1' },
    { pointer: '/retention/a~1b', detail: 'There is no setting "a/b" here.' },
  ]);
});

describe('a line of a word list', () => {
  it.for([
    ['casin*', { text: 'casin*' }],
    ['  two  words ', { text: 'two  words' }],
    ['ar: كلمة', { text: 'كلمة', lang: 'ar' }],
    ['ar-Latn: 7ayawan # rude', { text: '7ayawan', lang: 'ar-Latn', note: 'rude' }],
    ['any: re: zero', { text: 're: zero' }],
    ['ratio 3:1', { text: 'ratio 3:1' }],
    ['http://x.example', { text: 'http://x.example' }],
    ['x #', { text: 'x' }],
    ['#1', { text: '#1' }],
    ['', null],
    ['  ', null],
    ['en: ', { text: 'en:' }],
  ] as const)('%s', ([line, entry]) => {
    expect(readWordLine(line)).toEqual(entry);
  });

  it('is what was written', () => {
    const word = fc.stringMatching(/^[a-zé*:]{1,8}( [a-zé*:]{1,8}){0,2}$/);
    const entry = fc.record(
      { text: word, lang: fc.constantFrom('en', 'ar', 'ar-Latn'), note: word },
      { requiredKeys: ['text'] },
    );
    fc.assert(
      fc.property(entry, (one) => {
        expect(readWordLine(writeWordLine(one))).toEqual(one);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
});
