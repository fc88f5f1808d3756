/**
 * Isotonic regression by pooling adjacent violators (Ayer et al. 1955): the best curve that never falls. Then knots with
 * enough comments behind each, for a table that people can read.
 */

/** Comments with about the same points: how many, and how many of them are bad. */
interface Block {
  points: number;
  comments: number;
  bad: number;
}

/** A place on the curve: points of a category, and the share of bad comments among those that have them. */
export type Knot = readonly [points: number, share: number];

/** Fewer comments say little about a share. */
const FEWEST = 40;

const share = ({ bad, comments }: Block): number => bad / comments;

function merged(one: Block, other: Block): Block {
  const comments = one.comments + other.comments;
  const points = (one.points * one.comments + other.points * other.comments) / comments;
  return { points, comments, bad: one.bad + other.bad };
}

/** Neighbours in the order of points, none with too few comments. */
function blocksOf(judged: readonly { readonly points: number; readonly bad: boolean }[]): Block[] {
  const blocks: Block[] = [];
  for (const { points, bad } of judged.toSorted((one, other) => one.points - other.points)) {
    const last = blocks.at(-1);
    const own = { points, comments: 1, bad: bad ? 1 : 0 };
    if (last && last.comments < FEWEST) blocks[blocks.length - 1] = merged(last, own);
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
  return pooled.map((block) => [Number(block.points.toFixed(2)), Number(share(block).toFixed(3))]);
}
