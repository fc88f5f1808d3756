/** Laws of two parts of the engine: the sums, and the normaliser. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Finding } from '../../../../src/moderation/index.ts';
import { ALL_RULES } from '../../../../src/moderation/rules/index.ts';
import { register } from '../../../../src/moderation/rules/registry.ts';
import type { score } from '../../../../src/moderation/score.ts';
import { hostileText } from '../hostile-text.ts';
import type { Trial } from './trial.ts';
import { DIMENSIONS, trial } from './trial.ts';

type Score = typeof score;

const REGISTRY = register(ALL_RULES);
const someFinding: fc.Arbitrary<Finding> = fc
  .tuple(fc.constantFrom(...ALL_RULES), fc.double({ min: 0, max: 12, noNaN: true }))
  .map(([{ id: rule, category }, points]) => {
    return { rule, category, score: points, field: 'body', start: 0, end: 1, text: 'x', why: '' };
  });

/** One finding more, and any finding stronger, adds to sums and categories or leaves them. */
export function scoreNeverFalls(of: Score): Trial {
  const findings = fc.array(someFinding, { minLength: 1, maxLength: 12 });
  return trial(
    fc.property(findings, someFinding, fc.nat(), fc.double({ min: 0, max: 9, noNaN: true }), (...drawn) => {
      const [before, more, at, points] = drawn;
      const damped = new Map(before.slice(1, 3).map((finding) => [finding, finding.score / 2]));
      const least = of(before, damped, REGISTRY);
      const raised = before.map((finding, index) =>
        index === at % before.length && !damped.has(finding)
          ? { ...finding, score: finding.score + points }
          : finding,
      );
      for (const { scores, categories } of [
        of([...before, more], damped, REGISTRY),
        of(raised, damped, REGISTRY),
        of(before, new Map(), REGISTRY),
      ]) {
        for (const dimension of DIMENSIONS) {
          expect(scores[dimension]).toBeGreaterThanOrEqual(least.scores[dimension]);
        }
        for (const [category, value] of Object.entries(least.categories)) {
          expect(new Map<string, number>(Object.entries(categories)).get(category)).toBeGreaterThanOrEqual(
            value,
          );
        }
      }
    }),
  );
}

/** Reading what was read changes nothing: no disguise comes off in layers. */
export function isIdempotent(read: (text: string) => string): Trial {
  return trial(
    fc.property(hostileText, (sent) => {
      const once = read(sent);
      expect(read(once)).toBe(once);
    }),
  );
}
