import type { Assessment, Dimension, Policy } from '../moderation/index.ts';
import { thresholdsOf } from '../moderation/index.ts';
import type { Features } from './features.ts';
import { SPEAKS_AGAINST, SPEAKS_FOR } from './limits.ts';
import type { Memory } from './memory.ts';
import { type Opinion, opinionOf } from './opinion.ts';
import { pointsOf } from './points.ts';

/** What a site lets the model do. */
export interface Weighing {
  /** Most points against a comment. */
  readonly cap: number;
  /** Words that do not count. */
  readonly ignored: ReadonlySet<string>;
}

/** What the model adds to an assessment. */
export interface Contribution {
  readonly opinion: Opinion;
  readonly points: number;
}

const DIMENSIONS: readonly Dimension[] = ['spam', 'toxicity'];

/**
 * What the model says of a comment that all else has judged: against it in the dimension where it is surest, else for it
 * where there is any evidence to weaken. Null where it has no opinion, or a hard fact decided.
 */
export function contributionOf(
  memory: Memory,
  features: Features,
  assessment: Pick<Assessment, 'because' | 'scores'>,
  policy: Policy,
  { cap, ignored }: Weighing,
): Contribution | null {
  if (assessment.because === 'forced') return null;
  const opinions = DIMENSIONS.flatMap(
    (dimension) => opinionOf(memory, features, dimension, ignored) ?? [],
  ).toSorted((one, other) => other.chance - one.chance);
  const { scores } = assessment;
  const opinion =
    opinions.find(({ chance }) => chance > SPEAKS_AGAINST) ??
    opinions.find(({ chance, dimension }) => chance < SPEAKS_FOR && scores[dimension] > 0);
  if (opinion === undefined) return null;
  const { chance, dimension } = opinion;
  return { opinion, points: pointsOf(chance, scores[dimension], thresholdsOf(policy)[dimension], cap) };
}
