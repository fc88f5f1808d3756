import {
  forgetKeys,
  type Forgotten,
  forgottenQuery,
  type KeptFor,
  keptForQuery,
  passingQuery,
} from '../store/forgotten.ts';
import { readAll } from '../store/query.ts';
import { newCommentId } from './id.ts';
import { settingsSchema } from './settings.ts';

/**
 * Erases who sent a comment when the site's time for that is up (`retention.guestKeys`). Sites that want the same number of
 * days share one walk along the ids, so that no index is needed for it: an index entry for each comment would be written twice,
 * while a row that is passed costs a thousandth of that (docs/storage.md).
 */

const DAY = 86_400_000;
/** Comments in one step, and steps in one run of the clock for each number of days: half a million a day. */
const STEP = 500;
const STEPS = 4;
const SITES = 500;

/** `now` in ms. Returns how many comments were made anonymous. */
export async function forgetGuests(db: D1Database, now: number): Promise<number> {
  const [known] = await readAll(db, forgottenQuery(db));
  const groups = await groupsOf(db, known);
  let count = 0;
  for (const group of groups) {
    // One after the other: they are writes to one database.
    // oxlint-disable-next-line no-await-in-loop
    count += await walk(db, group, newCommentId(now - group.days * DAY, 0));
  }
  return count;
}

/** Sites by their number of days, and from where on they are to be walked. */
async function groupsOf(db: D1Database, known: readonly Forgotten[]): Promise<Forgotten[]> {
  const groups = new Map<number, Forgotten>();
  let after = '';
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop
    const [sites] = await readAll(db, keptForQuery(db, after, SITES));
    for (const site of sites) {
      const days = daysOf(site);
      const group = groups.get(days) ?? { days, sites: [], upto: Number.MAX_SAFE_INTEGER };
      const upto = Math.min(group.upto, doneFor(site, days, known));
      groups.set(days, { days, sites: [...group.sites, site.siteId], upto });
    }
    const last = sites.at(-1);
    if (!last || sites.length < SITES) return [...groups.values()];
    after = last.siteId;
  }
}

/** What does not parse counts as the default, as it does everywhere. */
function daysOf({ days }: KeptFor): number {
  const parsed = settingsSchema.safeParse(days === null ? {} : { retention: { guestKeys: days } });
  return (parsed.success ? parsed.data : settingsSchema.parse({})).retention.guestKeys;
}

/**
 * Up to where this site's keys are erased: as far as any walk got that it was part of, as keys do not come back. A site that is
 * newer than where its group has got to has nothing before that.
 */
function doneFor({ siteId, createdAt }: KeptFor, days: number, known: readonly Forgotten[]): number {
  const walked = known.filter(({ sites }) => sites.includes(siteId));
  if (walked.length > 0) return Math.max(...walked.map(({ upto }) => upto));
  const same = known.find((one) => one.days === days)?.upto ?? 0;
  return same < newCommentId(createdAt, 0) ? same : 0;
}

async function walk(db: D1Database, group: Forgotten, to: number): Promise<number> {
  const sites = new Set(group.sites);
  let from = group.upto;
  let count = 0;
  for (let step = 0; step < STEPS; step++) {
    // oxlint-disable-next-line no-await-in-loop
    const [passed] = await readAll(db, passingQuery(db, { from, to, limit: STEP }));
    const last = passed.at(-1);
    if (!last) break;
    const ids = passed.filter(({ siteId, isKeyed }) => isKeyed && sites.has(siteId)).map(({ id }) => id);
    from = last.id;
    // oxlint-disable-next-line no-await-in-loop
    await forgetKeys(db, ids, { ...group, upto: from });
    count += ids.length;
    if (passed.length < STEP) break;
  }
  return count;
}
