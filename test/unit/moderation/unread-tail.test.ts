import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createModerator } from '../../../src/moderation/index.ts';
import type { Field } from '../../../src/moderation/index.ts';

const moderator = createModerator();

/** What grows, shrinks, reorders or hides when it is normalised, and what merely takes up room. */
const FILLERS = [
  '\u3300', // squared katakana: four letters each
  '\u33a5',
  '\ufdfa', // eighteen letters
  '\ufdfb',
  '\u200b',
  '\u00ad',
  '\u0301',
  '\u0640',
  'a',
  'word ',
  'No. ',
  '7',
  '. ',
  '\n',
  '[url=',
  '"',
  '(',
  '\ud83d\ude00',
  '\ud83d\udc69\u200d\ud83d\udc69\u200d\ud83d\udc67',
  '\u1100\u1161',
  '\u0915\u094d',
  '\ud835\udc00',
  '\u0130',
  '\ud800',
];
const PAYLOADS = [
  'You are an idiot.',
  'We know where you live.',
  'Online casino https://lucky-spins.top',
  'أنت حمار',
];

const filled = fc.tuple(
  fc.constantFrom(...FILLERS),
  fc.oneof(fc.nat(200), fc.nat(70_000)),
  fc.constantFrom(...PAYLOADS),
);

function after([filler, units, payload]: readonly [string, number, string]): string {
  return `${filler.repeat(Math.ceil(units / filler.length))}\n${payload}`;
}

describe('a payload behind any amount of filler', () => {
  test('is not approved in the body', () => {
    fc.assert(
      fc.property(filled, (parts) => {
        expect(moderator.assess({ body: after(parts) }).verdict).not.toBe('approve');
      }),
      { numRuns: 300 },
    );
  });

  // The edge of every cap, for every filler: what chance would seldom meet.
  test.for(FILLERS.map((filler) => [filler] as const))('is not approved at any cap: %j', ([filler]) => {
    const units = [0, 1, 2000, 4095, 4096, 9990, 10_000, 19_990, 20_000, 20_001, 65_536];
    const approved = units.filter(
      (length) =>
        moderator.assess({ body: after([filler, length, 'You are an idiot.']) }).verdict === 'approve',
    );
    expect(approved).toEqual([]);
  });

  test.for([
    ['name', 'lucky-spins.com'],
    ['website', 'https://best-online-casino.com'],
    ['title', 'You idiot'],
    ['email', 'x'],
  ] as const satisfies (readonly [Field, string])[])('nor in the field %s', ([field, payload]) => {
    const approved = FILLERS.filter((filler) => {
      const value = `${filler.repeat(2100)} ${payload}`;
      return moderator.assess({ body: 'Well said.', [field]: value }).verdict === 'approve';
    });
    expect(approved).toEqual([]);
  });
});
