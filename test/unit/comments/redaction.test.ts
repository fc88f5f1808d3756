import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blotted, MAX_REDACTIONS, placesOf } from '../../../src/comments/redaction.ts';

/** Texts with line ends, pictures beyond the BMP and what regular expressions mean something else by. */
const text = fc.string({
  unit: fc.constantFrom(
    'a',
    'b',
    ' ',
    '\n',
    '\r\n',
    '\r',
    '😀',
    '👨‍👩‍👧',
    'é',
    'ش',
    '.',
    '*',
    '\\',
    '[',
    '(',
    '^',
    '$',
    '-',
  ),
  maxLength: 60,
});
const LINE_END = /\r\n|\r|\n/g;
const alike = (one: string): string => one.replaceAll(LINE_END, '\n');

/** A text and spans that may lie anywhere in it, also within a pair. */
const withSpans = text.chain((whole) =>
  fc.record({
    whole: fc.constant(whole),
    parts: fc.array(
      fc
        .tuple(fc.nat(whole.length), fc.nat(whole.length))
        .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) })),
      { maxLength: 5 },
    ),
  }),
);

describe('blotted', () => {
  it('keeps the length and the line ends, leaves no half of a pair and nothing of what it blots out', () => {
    fc.assert(
      fc.property(withSpans, ({ whole, parts }) => {
        const after = blotted(whole, parts);
        expect(after).toHaveLength(whole.length);
        expect(after.isWellFormed()).toBe(true);
        expect([...after.matchAll(/[\r\n]/g)].map(({ index }) => index)).toEqual(
          [...whole.matchAll(/[\r\n]/g)].map(({ index }) => index),
        );
        for (const { start, end } of parts) expect(after.slice(start, end)).toMatch(/^[█\r\n]*$/);
      }),
    );
  });

  it('leaves alone what no part covers, but for the other half of a pair', () => {
    fc.assert(
      fc.property(withSpans, ({ whole, parts }) => {
        const after = blotted(whole, parts);
        const far = Array.from({ length: whole.length }, (_, at) => at).filter((at) =>
          parts.every(({ start, end }) => at < start - 1 || at > end),
        );
        expect(far.map((at) => after[at])).toEqual(far.map((at) => whole[at]));
      }),
    );
  });

  it.for([
    ['a😀b', 2, 3, 'a██b'],
    ['a😀b', 1, 2, 'a██b'],
    ['one\r\ntwo', 0, 8, '███\r\n███'],
    ['', 0, 0, ''],
  ] as const)('%j from %i to %i', ([whole, start, end, after]) => {
    expect(blotted(whole, [{ start, end }])).toBe(after);
  });
});

describe('placesOf', () => {
  const of = (body: string, words: string, more: { name?: string; website?: string | null } = {}) =>
    placesOf({ body, name: '', website: null, ...more }, words);

  it('finds exactly what is looked for, and once it is blotted out it is gone', () => {
    fc.assert(
      fc.property(text, text, (whole, words) => {
        const places = of(whole, words);
        for (const { start, end } of places) expect(alike(whole.slice(start, end))).toBe(alike(words));
        if (words.trim() === '' || places.length > MAX_REDACTIONS) return;
        const after = blotted(whole, places);
        expect(alike(after)).not.toContain(alike(words));
        expect(places.length > 0).toBe(alike(whole).includes(alike(words)));
      }),
    );
  });

  it('finds it in text, name and website', () => {
    expect(of('Ann, ann and Ann.', 'Ann', { name: 'Ann B', website: 'https://Ann.example/' })).toEqual([
      { field: 'body', start: 0, end: 3 },
      { field: 'body', start: 13, end: 16 },
      { field: 'name', start: 0, end: 3 },
      { field: 'website', start: 8, end: 11 },
    ]);
  });

  it('finds an address of several lines, whatever their ends are made of', () => {
    const sent = 'Peter Miller\r\n12 Elm Street';
    expect(of('See Peter Miller\n12 Elm Street.', sent)).toEqual([{ field: 'body', start: 4, end: 30 }]);
    expect(of(`See ${sent}.`, sent)).toEqual([{ field: 'body', start: 4, end: 31 }]);
  });

  it('stops just behind the most that can be blotted out at once', () => {
    expect(of('a'.repeat(10_000), 'a')).toHaveLength(MAX_REDACTIONS + 1);
    expect(of('a', '')).toEqual([]);
  });

  it('looks at each line end once, however many there are', () => {
    const body = '\r\n'.repeat(5000);
    expect(placesOf({ body, name: '', website: null }, `${'\n'.repeat(300)}x`)).toEqual([]);
    expect(placesOf({ body: `${body}x`, name: '', website: null }, `${'\r\n'.repeat(300)}x`)).toHaveLength(1);
  });
});
