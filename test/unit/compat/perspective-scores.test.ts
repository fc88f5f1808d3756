import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { attributeOf } from '../../../src/compat/perspective/attributes.ts';
import { OVERALL, reading, SEVERE } from '../../../src/compat/perspective/reading.ts';
import { spansOf } from '../../../src/compat/perspective/spans.ts';
import { labelsOf } from '../../../src/compat/perspective/evidence.ts';
import { createModerator, DEFAULT_THRESHOLDS, TEST_STRING } from '../../../src/moderation/index.ts';
import { CORPUS } from '../moderation/corpus.ts';

/** Above this Coral holds. */
const CORAL = 0.8;

const thresholds = fc
  .tuple(fc.double({ min: 0.1, max: 50, noNaN: true }), fc.double({ min: 0, max: 50, noNaN: true }))
  .map(([hold, more]) => ({ hold, reject: hold + more }));
const points = fc.double({ min: 0, max: 200, noNaN: true });

const moderator = createModerator();
const scoreOf = (name: string, body: string): number | undefined =>
  attributeOf(name)?.score(moderator.assess({ body }), DEFAULT_THRESHOLDS);

describe('a sum of points', () => {
  it('is above 0.80 from the hold threshold on, and only there', () => {
    fc.assert(
      fc.property(points, thresholds, (sum, limits) => {
        expect(reading(sum, limits, OVERALL) > CORAL).toBe(sum >= limits.hold);
        expect(reading(sum, limits, SEVERE) > CORAL).toBe(sum >= limits.reject);
      }),
    );
  });

  it('never reads as less where it is more, and stays within 0..1', () => {
    fc.assert(
      fc.property(points, points, thresholds, fc.constantFrom(OVERALL, SEVERE), (one, other, limits, map) => {
        const [less, more] = [Math.min(one, other), Math.max(one, other)];
        const [low, high] = [reading(less, limits, map), reading(more, limits, map)];
        expect(low).toBeLessThanOrEqual(high);
        expect(low).toBeGreaterThan(0);
        expect(high).toBeLessThan(1);
      }),
    );
  });

  it('reads at the anchors as documented', () => {
    const limits = DEFAULT_THRESHOLDS.toxicity;
    expect([0, 5, 18].map((sum) => reading(sum, limits, OVERALL))).toEqual([0.02, 0.81, 0.95]);
  });
});

describe('attributes', () => {
  it('TOXICITY above 0.80 is our own verdict on every sentence of the tests', () => {
    for (const [, sent] of CORPUS) {
      const assessment = moderator.assess(typeof sent === 'string' ? { body: sent } : sent);
      const held = assessment.scores.toxicity >= DEFAULT_THRESHOLDS.toxicity.hold;
      const score = attributeOf('TOXICITY')?.score(assessment, DEFAULT_THRESHOLDS) ?? 0;
      const unjudged = assessment.findings.some(({ category }) => category === 'system');
      expect(score > CORAL).toBe(held || unjudged);
    }
  });

  it.for([
    ['INSULT', 'You are an idiot.', 'THREAT'],
    ['THREAT', 'I will kill you.', 'SEXUALLY_EXPLICIT'],
    ['SPAM', 'Best online casino, 200 free spins: https://lucky-spins.example/join', 'TOXICITY'],
    ['LIKELY_TO_REJECT', 'Best online casino, 200 free spins: https://lucky-spins.example/join', 'INSULT'],
  ] as const)('%s says so of %j, %s does not', ([high, body, low], { expect: check }) => {
    check(scoreOf(high, body)).toBeGreaterThan(0.5);
    check(scoreOf(low, body)).toBe(0.02);
  });

  it('read a comment whose points do not tell all as no less than held', () => {
    expect(scoreOf('TOXICITY', TEST_STRING)).toBe(0.95);
    expect(scoreOf('SEVERE_TOXICITY', TEST_STRING)).toBe(0.81);
    expect(scoreOf('TOXICITY', 'fine. '.repeat(4000))).toBeGreaterThan(CORAL);
  });

  it('are none that every object has', () => {
    for (const name of ['constructor', '__proto__', 'toString', '', 'toxicity', 'TOXICITY@6']) {
      expect(attributeOf(name)).toBeUndefined();
    }
  });
});

describe('spans', () => {
  const toxicity = attributeOf('TOXICITY');
  const spans = (body: string, wanted = true) => {
    const assessment = moderator.assess({ body });
    const summary = toxicity?.score(assessment, DEFAULT_THRESHOLDS) ?? 0;
    return toxicity ? spansOf(assessment, toxicity, { summary, length: body.length, wanted }) : [];
  };

  it('are where the words stand, in order, in UTF-16 units', () => {
    const body = '👍 You are an idiot. The road is fine. You are a moron!';
    const found = spans(body).map(({ begin, end }) => body.slice(begin, end));
    expect(found.join(' ')).toMatch(/idiot.*moron/);
    expect(found.join(' ')).not.toContain('road');
  });

  it('are the whole text where nothing was found or they are not wanted', () => {
    expect(spans('The road is fine.')).toEqual([{ begin: 0, end: 17, value: 0.02 }]);
    const [whole, ...others] = spans('You are an idiot.', false);
    expect(whole).toMatchObject({ begin: 0, end: 17 });
    expect(others).toEqual([]);
  });

  it('never overlap, and none is above the summary', () => {
    for (const [, sent] of CORPUS) {
      const body = typeof sent === 'string' ? sent : sent.body;
      const found = spans(body);
      const summary = scoreOf('TOXICITY', body) ?? 0;
      expect(found.length).toBeGreaterThan(0);
      expect(Math.max(...found.map(({ value }) => value))).toBe(summary);
      found.reduce((before, span) => {
        expect(span.begin).toBeGreaterThanOrEqual(before);
        expect(span.end).toBeLessThanOrEqual(body.length);
        return span.end;
      }, 0);
    }
  });
});

it.for([
  [{ TOXICITY: 1 }, ['toxic']],
  [{ TOXICITY: 0 }, ['not-toxic']],
  [{ TOXICITY: 0.5 }, ['toxic']],
  [{ TOXICITY: 0.49 }, ['not-toxic']],
  [{ SPAM: 1 }, ['spam']],
  [{ SPAM: 0, TOXICITY: 1 }, ['not-spam', 'toxic']],
  [{ INSULT: 1, TOXICITY: 0 }, ['toxic']],
  [{ INSULT: 0 }, []],
  [{ LIKELY_TO_REJECT: 1 }, []],
] as const)('%j is evidence of %j', ([values, labels], { expect: check }) => {
  check(labelsOf(new Map(Object.entries(values)))).toEqual(labels);
});
