import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createModerator } from '../../../src/moderation/index.ts';
import type { Submission } from '../../../src/moderation/index.ts';

const moderator = createModerator();

/** Pieces that make rules fire, among noise that moves their spans. */
const piece = fc.oneof(
  fc.constantFrom(
    'you idiot',
    'FUCK',
    'f\u200buck',
    'a$$hole',
    'kill yourself',
    'يا كلب',
    'refugees are vermin',
    'не',
    'not',
    '"',
    'he said',
  ),
  fc.constantFrom(
    'online casino',
    'https://a.xyz',
    'hxxp://b.com',
    '[url=',
    '+961 70 123 456',
    'click here',
    '!!!!!!!!',
    '\u0301\u0316',
    'ﷺ',
    '👩‍👩‍👧',
  ),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { maxLength: 12 }).map((parts) => parts.join(' '));
const submission: fc.Arbitrary<Submission> = fc.record(
  { body: text, name: text, website: text, title: text, pageTitle: text, email: text, parentAuthor: text },
  { requiredKeys: ['body'] },
);

describe('assess', () => {
  test('never throws, and every span points into the field as sent', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(submission, (sent) => {
        const { findings } = moderator.assess(sent);
        for (const { rule, field, start, end, text: slice } of findings) {
          const source = sent[field] ?? '';
          expect(rule).not.toBe('RULE_CRASHED');
          expect(0 <= start && start < end && end <= source.length).toBe(true);
          expect(source.slice(start, end)).toBe(slice);
        }
        for (const { field, start, end } of findings.slice(0, 5)) {
          const source = sent[field] ?? '';
          const segments = segmenter.segment(source);
          expect(
            [start, end].every((at) => at === source.length || segments.containing(at)?.index === at),
          ).toBe(true);
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('gives the same answer for the same submission', () => {
    fc.assert(
      fc.property(submission, (sent) => {
        expect(moderator.assess(sent)).toEqual(createModerator().assess(sent));
      }),
    );
  });

  test('more evidence in a sentence of its own never lowers a score', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('You idiot.', 'Fuck this.', 'Refugees are vermin.', 'Kill yourself.'), {
          maxLength: 6,
        }),
        (parts) => {
          const before = moderator.assess({ body: parts.join(' ') }).scores.toxicity;
          const after = moderator.assess({ body: [...parts, 'You moron.'].join(' ') }).scores.toxicity;
          expect(after).toBeGreaterThanOrEqual(before);
        },
      ),
    );
  });
});

// No clock here (timings are bench/engine's): work that grew with the square of the length would take minutes for these
// and run into the test's own time limit.
describe('work grows with the length, not faster', () => {
  const hostile = [
    'a',
    'h\u0301\u0316',
    'f\u200b',
    '[url=',
    '<a ',
    'ﷺ',
    '7',
    '12 34 ',
    '"',
    '"a" ',
    'f u c k ',
    'a.com ',
    'a@',
    'f**k ',
    'a-',
    '\u1100',
    'aб',
  ];

  test.for(hostile.map((unit) => [unit] as const))('ten of the longest of %j', ([unit]) => {
    const body = unit.repeat(Math.ceil(20_000 / unit.length)).slice(0, 20_000);
    const verdicts = Array.from({ length: 10 }, () => moderator.assess({ body }).verdict);
    expect(new Set(verdicts).size).toBe(1);
  });
});
