import type { Knot } from '../../src/moderation/calibration/curve.ts';

/**
 * Isotonic regression by pooling adjacent violators (Ayer et al. 1955): the best curve that never falls. Then knots with
 * enough comments behind each, for a table that people can read.
 */

/** Comments with about the same points: how many, and how many of them are bad. */
interface Block {
  /** Mean of their points, and the most. */
  points: number;
  upTo: number;
  comments: number;
  bad: number;
}

/** Fewer comments say little about a share. */
const FEWEST = 40;

const share = ({ bad, comments }: Block): number => bad / comments;

function merged(one: Block, other: Block): Block {
  const comments = one.comments + other.comments;
  const points = (one.points * one.comments + other.points * other.comments) / comments;
  return { points, upTo: other.upTo, comments, bad: one.bad + other.bad };
}

/** Neighbours in the order of points, none with too few comments; equal points are never parted. */
function blocksOf(judged: readonly { readonly points: number; readonly bad: boolean }[]): Block[] {
  const blocks: Block[] = [];
  for (const { points, bad } of judged.toSorted((one, other) => one.points - other.points)) {
    const last = blocks.at(-1);
    const own = { points, upTo: points, comments: 1, bad: bad ? 1 : 0 };
    const isSame = last?.upTo === points;
    if (last && (isSame || last.comments < FEWEST)) blocks[blocks.length - 1] = merged(last, own);
    else blocks.push(own);
  }
  const last = blocks.at(-1);
  const before = blocks.at(-2);
  if (last && before && last.comments < FEWEST) blocks.splice(-2, 2, merged(before, last));
  return blocks;
}

/** The curve of a category; empty where too few comments have it. */
export function calibrate(
  judged: readonly { readonly points: number; readonly bad: boolean }[],
): readonly Knot[] {
  if (judged.length < FEWEST) return [];
  const pooled: Block[] = [];
  for (const block of blocksOf(judged)) {
    let next = block;
    for (let last = pooled.at(-1); last && share(last) >= share(next); last = pooled.at(-1)) {
      next = merged(last, next);
      pooled.pop();
    }
    pooled.push(next);
  }
  return pooled.map((block) => [Number(block.points.toFixed(2)), Number(share(block).toFixed(2))]);
}
