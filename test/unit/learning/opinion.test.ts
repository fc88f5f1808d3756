import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { combined, leaning } from '../../../src/learning/chance.ts';
import {
  contributionOf,
  type Features,
  featuresOf,
  type Label,
  Memory,
  MOST_POINTS,
} from '../../../src/learning/index.ts';
import { pointsOf } from '../../../src/learning/points.ts';
import { createModerator, DEFAULT_THRESHOLDS, reconsider } from '../../../src/moderation/index.ts';

const features = (language: string, words: readonly string[]): Features => ({
  language,
  words: new Map(words.map((word) => [word, null])),
});

const CASINO = ['casino', 'bonus', 'spins'];
const ARTICLE = ['bridge', 'council', 'harbour'];

function taught(bad: number, ham: number, label: Label = 'spam', language = 'en'): Memory {
  const memory = new Memory();
  for (let i = 0; i < bad; i++) memory.learn(features(language, CASINO), label);
  for (let i = 0; i < ham; i++) memory.learn(features(language, ARTICLE), 'ham');
  return memory;
}

const ALL = { cap: MOST_POINTS, ignored: new Set<string>() };
const NOTHING = { because: undefined, scores: { spam: 0, toxicity: 0 } };
const ask = (memory: Memory, words: readonly string[], weighing = ALL, language = 'en') =>
  contributionOf(memory, features(language, words), NOTHING, {}, weighing);

describe('an opinion', () => {
  it('needs 200 decisions of each class', () => {
    expect(ask(taught(199, 200), CASINO)).toBeNull();
    expect(ask(taught(200, 199), CASINO)).toBeNull();
    expect(ask(taught(200, 200), CASINO)).toMatchObject({ opinion: { dimension: 'spam' } });
    expect(ask(taught(200, 200), CASINO)?.points).toBeCloseTo(3.5, 1);
  });

  it('needs classes of like size', () => {
    expect(ask(taught(200, 2001), CASINO)).toBeNull();
    expect(ask(taught(200, 2000), CASINO)).not.toBeNull();
  });

  it('needs three words that lean', () => {
    expect(ask(taught(200, 200), CASINO.slice(1))).toBeNull();
    expect(ask(taught(200, 200), [...CASINO.slice(1), 'unheard', 'of'])).toBeNull();
  });

  it('is of the language only in which it was taught', () => {
    expect(ask(taught(300, 300), CASINO, ALL, 'de')).toBeNull();
  });

  it('is of the kind that moderators said', () => {
    expect(ask(taught(200, 200, 'toxic'), CASINO)?.opinion.dimension).toBe('toxicity');
  });

  it('leaves out words that the site ignores', () => {
    expect(ask(taught(200, 200), CASINO, { ...ALL, ignored: new Set(['bonus']) })).toBeNull();
  });

  it('is not asked for where a hard fact decided', () => {
    const forced = { ...NOTHING, because: 'forced' as const };
    expect(contributionOf(taught(200, 200), features('en', CASINO), forced, {}, ALL)).toBeNull();
  });

  it('weighs no name of a group, even where one got in', () => {
    const memory = new Memory();
    for (let i = 0; i < 300; i++) {
      memory.learn(featuresOf('Muslims and Jews and Arabs and gay people', null, 'en'), 'toxic');
      memory.learn(features('en', ARTICLE), 'ham');
    }
    const said = contributionOf(
      memory,
      featuresOf('Muslims, Jews, Arabs, gay people', null, 'en'),
      NOTHING,
      {},
      ALL,
    );
    expect(said).toBeNull();
  });
});

describe('chances', () => {
  it('are Robinson’s: seen seldom is near even, and both classes count alike', () => {
    expect(leaning({ bad: 1, ham: 0 }, { bad: 200, ham: 200 })).toBeCloseTo(0.75);
    expect(leaning({ bad: 100, ham: 0 }, { bad: 200, ham: 200 })).toBeGreaterThan(0.99);
    expect(leaning({ bad: 20, ham: 200 }, { bad: 200, ham: 2000 })).toBeCloseTo(0.5);
    expect(leaning({ bad: 0, ham: 0 }, { bad: 200, ham: 200 })).toBe(0.5);
  });

  it('combine to a chance, the same in any order, and even where both sides are as strong', () => {
    const chances = fc.array(fc.double({ min: 0.001, max: 0.999, noNaN: true }), { maxLength: 300 });
    fc.assert(
      fc.property(chances, (some) => {
        const all = combined(some);
        expect(all).toBeGreaterThanOrEqual(0);
        expect(all).toBeLessThanOrEqual(1);
        expect(combined(some.toReversed())).toBeCloseTo(all, 6);
      }),
    );
    expect(combined([])).toBe(0.5);
    expect(combined(Array.from({ length: 150 }, () => 0.999))).toBeCloseTo(1);
    expect(combined(Array.from({ length: 150 }, () => 0.001))).toBeCloseTo(0);
    expect(combined([0.99, 0.99, 0.01, 0.01])).toBeCloseTo(0.5);
  });
});

/** The engine's sums are no finer. */
const thousandths = (points: number): number => Math.round(points * 1000) / 1000;

const threshold = fc
  .tuple(fc.double({ min: 0.001, max: 30, noNaN: true }), fc.double({ min: 0, max: 30, noNaN: true }))
  .map(([hold, more]) => ({ hold: thousandths(hold), reject: thousandths(hold + more) }));
const sum = fc.double({ min: 0, max: 60, noNaN: true }).map(thousandths);
const chance = fc.double({ min: 0, max: 1, noNaN: true });

describe('points', () => {
  it('alone never hold, and with others never reject', () => {
    fc.assert(
      fc.property(
        chance,
        sum,
        threshold,
        fc.double({ min: 0, max: MOST_POINTS, noNaN: true }),
        (p, others, at, cap) => {
          const points = pointsOf(p, others, at, cap);
          expect(points).toBeLessThanOrEqual(cap);
          expect(points).toBeGreaterThanOrEqual(-1.5);
          expect(pointsOf(p, 0, at, cap)).toBeLessThan(at.hold);
          const total = Math.round((others + points) * 1000) / 1000;
          expect(total >= at.reject && others < at.reject).toBe(false);
        },
      ),
    );
  });

  it('never free a comment that other evidence holds or rejects', () => {
    fc.assert(
      fc.property(chance, sum, threshold, (p, others, at) => {
        const total = Math.round((others + pointsOf(p, others, at, MOST_POINTS)) * 1000) / 1000;
        expect(total).toBeGreaterThanOrEqual(0);
        expect(total < at.hold && others >= at.hold).toBe(false);
        expect(total < at.reject && others >= at.reject).toBe(false);
      }),
    );
  });
});

describe('a troll who gets a thousand comments approved', () => {
  const SLUR = 'You are a filthy idiot, you worthless scum.';

  it('cannot make an insult pass', () => {
    const memory = new Memory();
    for (let i = 0; i < 1000; i++) memory.learn(featuresOf(SLUR, null, 'en'), 'ham');
    for (let i = 0; i < 300; i++) memory.learn(features('en', CASINO), 'toxic');
    const before = createModerator().assess({ body: SLUR });
    expect(before.verdict).not.toBe('approve');
    const said = contributionOf(memory, featuresOf(SLUR, null, 'en'), before, {}, ALL);
    expect(said?.opinion.chance).toBeLessThan(0.2);
    const finding = {
      rule: 'SITE_LEARNED_GOOD',
      category: 'insult',
      score: said?.points ?? 0,
      field: 'body',
      start: 0,
      end: 0,
      text: '',
      why: '',
    } as const;
    expect(finding.score).toBeLessThan(0);
    const after = reconsider(before, {}, { finding, dimension: 'toxicity' });
    expect(after.verdict).toBe(before.verdict);
    expect(after.scores.toxicity).toBeGreaterThanOrEqual(DEFAULT_THRESHOLDS.toxicity.hold);
  });
});
