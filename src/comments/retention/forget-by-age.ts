import { type Kind, forgottenQuery } from '../../store/forgotten.ts';
import { cursorQuery } from '../../store/insight.ts';
import { readAll } from '../../store/query.ts';
import { groupsOf, readSites } from './groups.ts';
import type { Stride } from './step.ts';
import { WALKS } from './walks.ts';

/**
 * Erases what a site's time is up for (`retention`, docs/privacy.md). Sites that want the same number of days share one walk, so that
 * no index is needed for it: an index entry for each comment would be written twice, while a row that is passed costs a thousandth of
 * that (docs/storage.md).
 */

/** Steps of one walk in one run of the clock: half a million comments a day. */
const STEPS = 4;
/** Steps of a run altogether, at most two calls of D1 each: others count on those, too. */
const MOST_STEPS = 14;
/** How often the clock runs, ms (wrangler.toml). */
const EVERY = 5 * 60_000;

/** One run, in bounded steps. `now` in ms since the Unix epoch. Returns how many things of each kind were forgotten. */
export async function forgetByAge(db: D1Database, now: number): Promise<Readonly<Record<Kind, number>>> {
  const [known, counted] = await readAll(db, forgottenQuery(db), cursorQuery(db));
  const sites = await readSites(db);
  const walks = WALKS.flatMap((walk) => {
    const own = known.filter(({ kind }) => kind === walk.kind);
    return groupsOf(sites, walk.daysOf, own, walk.placeOf).map((group) => ({ walk, group }));
  });
  const counts = {
    guestKeys: 0,
    receipts: 0,
    rejected: 0,
    decided: 0,
    deliveries: 0,
    received: 0,
    checked: 0,
  };
  // Each run begins with another one, so that none waits for ever behind a long one.
  const first = walks.length === 0 ? 0 : Math.floor(now / EVERY) % walks.length;
  let left = MOST_STEPS;
  for (const { walk, group } of [...walks.slice(first), ...walks.slice(0, first)]) {
    // One after the other: they are writes to one database.
    // oxlint-disable-next-line no-await-in-loop
    const done = await follow(walk.step, group, { db, now, counted }, Math.min(left, STEPS));
    counts[walk.kind] += done.count;
    left -= done.steps;
    if (left <= 0) break;
  }
  return counts;
}

/** At most `most` steps of one walk. */
async function follow(
  step: (typeof WALKS)[number]['step'],
  group: Parameters<typeof step>[1],
  stride: Stride,
  most: number,
): Promise<{ readonly count: number; readonly steps: number }> {
  let count = 0;
  let { upto } = group;
  for (let steps = 1; steps <= most; steps++) {
    // oxlint-disable-next-line no-await-in-loop
    const done = await step(stride, { ...group, upto });
    count += done.count;
    upto = done.upto;
    if (!done.more) return { count, steps };
  }
  return { count, steps: most };
}
