/** Chances that are the same in each run: 0 up to, but not, 1. */
export type Chance = () => number;

/** Lehmer's generator (Park and Miller, 1988). */
export function chances(seed: number): Chance {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

/** Chances of somebody's own, so that what others draw meanwhile changes nothing. */
export const fork = (chance: Chance): Chance => chances(1 + Math.floor(chance() * 2_147_483_645));

/** One of a list that is not empty. */
export function pick<T>(list: readonly T[], chance: Chance): T {
  const one = list[Math.floor(chance() * list.length)];
  if (one === undefined) throw new Error('nothing to pick from');
  return one;
}

/** A whole number, both ends included. */
export const between = (least: number, most: number, chance: Chance): number =>
  least + Math.floor(chance() * (most - least + 1));
