import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { segmentsOf } from '../../../src/desk/card/segments.ts';

const marked = (text: string, ...spans: [number, number][]) =>
  segmentsOf(
    text,
    spans.map(([start, end]) => ({ start, end })),
  ).map(({ text: run, covers, ends }) => `${run}:${covers.join('')}/${ends.join('')}`);

describe('marking findings in place', () => {
  it('splits where spans overlap', () => {
    expect(marked('abcdef', [1, 4], [3, 5])).toEqual(['a:/', 'bc:0/', 'd:01/0', 'e:1/1', 'f:/']);
  });

  it('splits where one lies within another, and where two are the same', () => {
    expect(marked('abcd', [0, 4], [1, 2], [1, 2])).toEqual(['a:0/', 'b:012/12', 'cd:0/0']);
  });

  it('leaves out what is empty or outside', () => {
    expect(marked('ab', [1, 1], [2, 9], [-3, 0])).toEqual(['ab:/']);
    expect(marked('', [0, 3])).toEqual([]);
  });

  it('never splits a character', () => {
    expect(marked('a😀b', [2, 3])).toEqual(['a:/', '😀:0/0', 'b:/']);
    expect(marked('a😀b', [0, 2])).toEqual(['a😀:0/0', 'b:/']);
  });

  it('gives the text back, whatever it is and wherever the spans are', () => {
    const spans = fc.array(fc.record({ start: fc.integer(), end: fc.integer() }), { maxLength: 12 });
    const near = fc.array(
      fc.record({ start: fc.integer({ min: -2, max: 40 }), end: fc.integer({ min: -2, max: 40 }) }),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), fc.oneof(spans, near), (text, given) => {
        const segments = segmentsOf(text, given);
        expect(segments.map((segment) => segment.text).join('')).toBe(text);
        for (const { text: run, covers, ends } of segments) {
          expect(run).not.toBe('');
          expect(covers).toEqual(expect.arrayContaining([...ends]));
        }
        // Each span that covers anything ends exactly once.
        const ended = segments.flatMap(({ ends }) => ends);
        expect(new Set(ended).size).toBe(ended.length);
        expect(new Set(ended)).toEqual(new Set(segments.flatMap(({ covers }) => covers)));
      }),
    );
  });
});
