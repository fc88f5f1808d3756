import type { Document } from '../../document/document.ts';
import type { Dimension } from '../../types.ts';
import { weightsFor } from '../../wording/index.ts';
import { readWords } from '../../wording/reading.ts';
import type { Hit } from '../rule.ts';
import { NO_HITS } from '../rule.ts';

/** Fewer points are noise: not worth a moderator's eye. */
const LEAST_POINTS = 1.5;

/** As people read points. Not `toFixed`, which takes longer than all else here. */
const tenths = (points: number): number => Math.round(points * 10) / 10;

/**
 * The words of the body that fitted weights speak against, heaviest first. Their strengths add up to the whole sum as a
 * share of `most`.
 */
export function wordingHits(
  { body, language }: Document,
  dimension: Dimension,
  most: number,
  what: string,
): readonly Hit[] {
  const weights = weightsFor(dimension, language);
  const reading = weights && readWords(body.field, weights, LEAST_POINTS);
  if (!reading) return NO_HITS;
  const told = reading.words.reduce((sum, { points }) => sum + points, 0);
  const share = Math.min(1, reading.points / most) / told;
  const all = tenths(reading.points);
  return reading.words.map(({ at, points }) =>
    body.field.hit(
      body.tokens[at]?.start ?? 0,
      body.tokens[at]?.end ?? 0,
      points * share,
      `Weighs ${tenths(points)} towards ${what}; the words around it together ${all}.`,
    ),
  );
}
