import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isWithin } from '../../../src/http/json-shape.ts';

const WIDE = { depth: Infinity, tokens: Infinity };

/** The same, of the value itself. */
const depthOf = (value: unknown): number =>
  typeof value === 'object' && value !== null
    ? 1 + Math.max(0, ...Object.values(value).map((inner) => depthOf(inner)))
    : 0;

describe('the shape of a JSON text', () => {
  it('is as deep as what it says, whatever stands in its strings', () => {
    const text = fc.oneof(
      fc.string({ unit: fc.constantFrom('"', '\\', '[', ']', '{', '}', ',', 'a') }),
      fc.string({ unit: 'binary' }),
    );
    const value = fc.letrec((tie) => ({
      node: fc.oneof(
        { maxDepth: 6 },
        text,
        fc.array(tie('node'), { maxLength: 4 }),
        fc.dictionary(text, tie('node'), { maxKeys: 4 }),
      ),
    })).node;
    fc.assert(
      fc.property(value, (made) => {
        const json = JSON.stringify(made);
        const depth = depthOf(made);
        expect(isWithin(json, { ...WIDE, depth })).toBe(true);
        expect(isWithin(json, { ...WIDE, depth: depth - 1 })).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  it.for([
    ['[', 1],
    ['""', 1],
    ['{"a":1}', 3],
    ['["a","b"]', 5],
    [',,,', 3],
    ['"never ends, [', 1],
    [String.raw`"a\"b,"`, 1],
    [String.raw`"a\\",`, 2],
    ['1', 0],
    ['', 0],
  ] as const)('%s has %i tokens', ([text, tokens], { expect: check }) => {
    check(isWithin(text, { ...WIDE, tokens })).toBe(true);
    check(isWithin(text, { ...WIDE, tokens: tokens - 1 })).toBe(false);
  });
});
