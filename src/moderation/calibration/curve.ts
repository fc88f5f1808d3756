import type { Category } from '../types.ts';
import { CURVES } from './curves.ts';

/** Points of a category, and the share of bad comments among the labelled ones that have them. */
export type Knot = readonly [points: number, share: number];

/** From a category's points to 0..1. */
export type Curve = (category: Category, points: number) => number;

/** Points at which a category reads 0.5 where too few labelled comments have it: the default hold threshold. */
const HALF = 5;

/** 0 without evidence, 0.5 at five points, 0.75 at ten: saturating, so that more evidence never reads as certainty. */
function saturate(points: number): number {
  return 1 - 2 ** (-points / HALF);
}

/**
 * How many of the labelled comments with as many points of a category were bad, as a share: straight lines between the
 * knots that `npm run fit` found, from 0 at no points; level beyond the last. More points never read as less.
 */
export const calibrated: Curve = (category, points) => {
  const knots = CURVES[category];
  if (!knots) return saturate(points);
  let [fromPoints, fromShare] = [0, 0];
  for (const [toPoints, toShare] of knots) {
    if (points < toPoints) {
      return fromShare + ((toShare - fromShare) * (points - fromPoints)) / (toPoints - fromPoints);
    }
    [fromPoints, fromShare] = [toPoints, toShare];
  }
  return fromShare;
};
