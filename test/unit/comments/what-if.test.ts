import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../src/comments/decision.ts';
import { toCommentId } from '../../../src/comments/id.ts';
import { replay, type Replayed, shadowsOf } from '../../../src/comments/what-if/replay.ts';
import { factsIn, withFacts } from '../../../src/comments/what-if/site-facts.ts';
import {
  EMPTY,
  flipCounts,
  merge,
  MOST_FLIPS,
  qualityOf,
  tallyOf,
} from '../../../src/comments/what-if/tally.ts';
import { createModerator, type Policy } from '../../../src/moderation/index.ts';

const verdict = fc.constantFrom('approve' as const, 'hold' as const, 'reject' as const);
const judged = fc.record({
  verdict,
  scores: fc.constant({ spam: 0, toxicity: 1 }),
  rules: fc
    .dictionary(
      fc.constantFrom('INSULT', 'LINK', 'WORD_LIST_HOLD', '__proto__'),
      fc.record({ points: fc.nat(2), found: fc.constant(1) }),
    )
    .map((rules) => new Map(Object.entries(rules))),
});
const replayed: fc.Arbitrary<Replayed> = fc.record({
  id: fc.integer({ min: 1, max: 1e9 }).map(toCommentId),
  before: judged,
  after: judged,
  wanted: fc.constantFrom(true, false, null),
  changes: fc.constant([]),
  wouldFlip: fc.subarray(['INSULT', 'LINK']),
  excerpt: fc.string({ maxLength: 5 }),
});
const comments = fc.array(replayed, { maxLength: 120 });
const tally = fc.tuple(comments, fc.nat(5)).map(([all, skipped]) => tallyOf(all, skipped));

describe('tallies', () => {
  it('add up in any grouping, and to what the whole would be', () => {
    fc.assert(
      fc.property(tally, tally, tally, (a, b, c) => {
        expect(merge(merge(a, b), c)).toEqual(merge(a, merge(b, c)));
        expect(merge(EMPTY, a)).toEqual(a);
        expect(merge(a, EMPTY)).toEqual(a);
      }),
      { numRuns: 30 },
    );
    fc.assert(
      fc.property(comments, fc.nat(120), (all, at) => {
        expect(merge(tallyOf(all.slice(0, at), 1), tallyOf(all.slice(at), 2))).toEqual(tallyOf(all, 3));
      }),
      { numRuns: 30 },
    );
  });

  it('count each comment once, and show the first flips each way', () => {
    fc.assert(
      fc.property(comments, (all) => {
        const { matrix, stricter, milder, before, after } = tallyOf(all, 0);
        const cells = Object.values(matrix).flatMap((row) => Object.values(row));
        expect(cells.reduce((sum, n) => sum + n, 0)).toBe(all.length);
        const counts = flipCounts(tallyOf(all, 0));
        expect(stricter.length).toBe(Math.min(MOST_FLIPS, counts.stricter));
        expect(milder.length).toBe(Math.min(MOST_FLIPS, counts.milder));
        const decided = all.filter(({ wanted }) => wanted !== null).length;
        for (const { caught, missed, falseAlarms, cleared } of [before, after]) {
          expect(caught + missed + falseAlarms + cleared).toBe(decided);
        }
      }),
      { numRuns: 50 },
    );
  });

  it.for([
    [{ caught: 0, missed: 0, falseAlarms: 0, cleared: 9 }, null, null],
    [{ caught: 3, missed: 1, falseAlarms: 0, cleared: 0 }, 1, 0.75],
    [{ caught: 1, missed: 0, falseAlarms: 2, cleared: 5 }, 0.3333, 1],
    [{ caught: 0, missed: 2, falseAlarms: 2, cleared: 0 }, 0, 0],
  ] as const)('precision and recall of %j', ([confusion, precision, recall]) => {
    expect(qualityOf(confusion)).toEqual({ precision, recall });
  });
});

const fact = (rule: string, score = 0, category: Decision['findings'][number]['category'] = 'context') => ({
  rule,
  category,
  score,
  field: 'body' as const,
  start: 0,
  end: 0,
  why: '',
});

const decided = (
  verdictWas: Decision['verdict'],
  because: Decision['because'],
  ...findings: Decision['findings']
): Decision => ({
  verdict: verdictWas,
  because,
  scores: { spam: 0, toxicity: 0 },
  categories: {},
  findings,
  language: 'en',
  ruleset: 'old',
});

describe('facts of a stored decision', () => {
  const assess = (body: string, policy: Policy = {}) => createModerator(policy).assess({ body });

  it('are what is no rule of the engine', () => {
    const names = [
      'INSULT',
      'GUEST_BANNED',
      'WORD_LIST_HOLD',
      'RULE_CRASHED',
      'SETTINGS_BROKEN',
      'SITE_LEARNED',
      'SOMETHING_NEW',
    ];
    const found = factsIn(decided('hold', undefined, ...names.map((rule) => fact(rule))));
    expect(found.map(({ rule }) => rule)).toEqual(['GUEST_BANNED', 'SITE_LEARNED', 'SOMETHING_NEW']);
    expect(factsIn(null)).toEqual([]);
  });

  it.for([
    ['a friendly remark', decided('reject', 'forced', fact('GUEST_BANNED')), 'reject'],
    ['a friendly remark', decided('hold', 'forced', fact('PREMODERATED')), 'hold'],
    ['a friendly remark', decided('hold', 'forced', fact('FLOOD_NEWCOMER')), 'hold'],
    ['You are an idiot.', decided('hold', 'toxicity', fact('PREMODERATED')), 'hold'],
    ['You are an idiot.', decided('approve', undefined, fact('GUEST_TRUSTED', -6)), 'approve'],
    ['a friendly remark', decided('hold', 'spam', fact('SITE_LEARNED', 6, 'advert')), 'hold'],
    ['a friendly remark', decided('approve', undefined, fact('SITE_LEARNED', 3, 'advert')), 'approve'],
    ['You are an idiot.', decided('approve', 'forced', fact('SECOND_OPINION')), 'approve'],
    ['a friendly remark', decided('hold', 'forced', fact('SECOND_OPINION_FAILED', 0, 'system')), 'hold'],
    ['a friendly remark', decided('hold', 'forced', fact('SECOND_OPINION'), fact('PREMODERATED')), 'hold'],
    ['a walrus', decided('reject', 'forced', fact('GUEST_BANNED')), 'reject'],
    ['a friendly remark', decided('reject', 'forced', fact('TRAP_FILLED')), 'reject'],
  ] as const)('%s with %j: %s', ([body, decision, expected]) => {
    const policy: Policy = { words: [{ list: 'hold', text: 'walrus' }] };
    const { verdict: is } = withFacts(assess(body, policy), policy, decision);
    expect(is).toBe(expected);
  });

  it('count on both sides of a replay', () => {
    const stored = {
      id: toCommentId(1),
      staff: false,
      submission: { body: 'a walrus' },
      decision: decided('approve', undefined, fact('SITE_LEARNED_GOOD', -2, 'insult')),
    };
    const comparison = { before: {}, after: { words: [{ list: 'hold', text: 'walrus' }] } } as const;
    const { before, after, changes } = replay(stored, null, comparison, shadowsOf(comparison.after));
    expect([before.verdict, after.verdict]).toEqual(['approve', 'hold']);
    expect(before.rules.has('SITE_LEARNED_GOOD') && after.rules.has('SITE_LEARNED_GOOD')).toBe(true);
    expect(changes).toEqual([
      {
        rule: 'WORD_LIST_HOLD',
        before: 0,
        after: 0,
        why: "A person decides: it matches “walrus” of the site's hold list.",
      },
    ]);
  });
});
