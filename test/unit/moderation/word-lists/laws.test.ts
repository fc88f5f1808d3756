/** What holds for any list and any text. */
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { WordEntry } from '../../../../src/moderation/index.ts';
import { createModerator, wordProblems } from '../../../../src/moderation/index.ts';
import { Automaton } from '../../../../src/moderation/word-lists/automaton.ts';
import { hostileSubmission } from '../hostile-text.ts';

const SEED = Number(process.env['SEED'] ?? 20_261_123);
const run = (property: fc.IProperty<unknown>, numRuns: number) =>
  fc.assert(property, { seed: SEED, numRuns });

const text = fc.oneof(
  fc
    .array(fc.constantFrom('a', 'b', 'you', 'idiot', 'كلب', '*', ' ', '-', '海', 'e\u0301', '1'), {
      maxLength: 8,
    })
    .map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
);
const entry: fc.Arbitrary<WordEntry> = fc.record({
  list: fc.constantFrom('approve', 'hold', 'reject'),
  text,
  lang: fc.constantFrom(undefined, 'en', 'ar', 'ar-Latn'),
});
/** Any entries that are taken. */
const words = fc
  .array(entry, { maxLength: 30 })
  .map((all) => all.filter((one) => wordProblems([one]).length === 0));

describe('with any lists', () => {
  test('points at what was sent, on the borders of letters, and never throws', () => {
    run(
      fc.property(words, hostileSubmission, (lists, sent) => {
        const { findings, verdict } = createModerator({ words: lists }).assess(sent);
        expect(findings.map(({ rule }) => rule)).not.toContain('RULE_CRASHED');
        for (const { rule, field, start, end, text: shown } of findings) {
          const source = sent[field] ?? '';
          expect(0 <= start && start < end && end <= source.length, `${rule} ${start}..${end}`).toBe(true);
          expect(shown).toBe(source.slice(start, end));
          expect(rule === 'WORD_LIST_REJECT' && verdict !== 'reject').toBe(false);
          expect(rule === 'WORD_LIST_HOLD' && verdict === 'approve').toBe(false);
        }
      }),
      300,
    );
  });

  test('the order of the entries does not matter', () => {
    const shuffled = words.chain((lists) =>
      fc.tuple(fc.constant(lists), fc.shuffledSubarray(lists, { minLength: lists.length })),
    );
    run(
      fc.property(shuffled, hostileSubmission, ([one, other], sent) => {
        expect(createModerator({ words: other }).assess(sent)).toEqual(
          createModerator({ words: one }).assess(sent),
        );
      }),
      200,
    );
  });

  test('an approval never makes a comment worse, a stricter list never better', () => {
    const severity = { approve: 0, hold: 1, reject: 2 } as const;
    run(
      fc.property(words, hostileSubmission, (lists, sent) => {
        const of = (list: string) => lists.filter((one) => one.list === list);
        const without = severity[createModerator().assess(sent).verdict];
        expect(severity[createModerator({ words: of('approve') }).assess(sent).verdict]).toBeLessThanOrEqual(
          without,
        );
        expect(severity[createModerator({ words: of('hold') }).assess(sent).verdict]).toBeGreaterThanOrEqual(
          without,
        );
      }),
      200,
    );
  });

  test('matches what it says: the entry itself, in any case, among other words', () => {
    run(
      fc.property(entry, ({ text: sought }) => {
        fc.pre(wordProblems([{ list: 'reject', text: sought }]).length === 0);
        const moderator = createModerator({ words: [{ list: 'reject', text: sought }] });
        expect(moderator.assess({ body: `it is ${sought.replaceAll('*', '')} , as it was` }).verdict).toBe(
          'reject',
        );
      }),
      300,
    );
  });
});

test('the automaton finds what looking for each pattern finds', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' '), minLength: 1, maxLength: 4 });
  run(
    fc.property(
      fc.array(letters, { minLength: 1, maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('a', 'b', ' '), maxLength: 30 }),
      (patterns, sought) => {
        const found: string[] = [];
        new Automaton(patterns).run(sought, (pattern, end) => {
          found.push(`${pattern} ${end}`);
          return false;
        });
        const expected = patterns.flatMap((pattern, index) =>
          Array.from({ length: sought.length + 1 }, (_, end) => end)
            .filter((end) => sought.slice(0, end).endsWith(pattern))
            .map((end) => `${index} ${end}`),
        );
        expect(found.toSorted()).toEqual(expected.toSorted());
      },
    ),
    500,
  );
});
