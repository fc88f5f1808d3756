import { type Forgotten, type KeptFor, keptForQuery } from '../../store/forgotten.ts';
import { readAll } from '../../store/query.ts';
import { type Settings, settingsSchema } from '../settings.ts';

/** How long a site wants things kept, days. */
export type Retention = Settings['retention'];

/** A site with its setting. */
export interface KeepingSite extends Omit<KeptFor, 'retention'> {
  readonly retention: Retention;
}

/** Sites that want the same number of days of one walk, and from where on they are to be walked. */
export type Group = Omit<Forgotten, 'kind'>;

/** Sites that are read at once. */
const SITES = 500;

/** All sites. */
export async function readSites(db: D1Database): Promise<KeepingSite[]> {
  const sites: KeepingSite[] = [];
  // Most sites say the same.
  const parsed = new Map<string | null, Retention>();
  for (let after = ''; ;) {
    // oxlint-disable-next-line no-await-in-loop
    const [read] = await readAll(db, keptForQuery(db, after, SITES));
    for (const { retention: written, ...site } of read) {
      const retention = parsed.get(written) ?? retentionOf(written);
      parsed.set(written, retention);
      sites.push({ ...site, retention });
    }
    const last = read.at(-1);
    if (!last || read.length < SITES) return sites;
    after = last.siteId;
  }
}

/** What does not parse counts as the default, each number for itself. */
function retentionOf(written: string | null): Retention {
  const sent: unknown = written === null ? {} : JSON.parse(written);
  const whole = settingsSchema.safeParse({ retention: sent });
  if (whole.success) return whole.data.retention;
  const good = Object.entries(sent ?? {}).filter(
    ([name, days]) => settingsSchema.safeParse({ retention: { [name]: days } }).success,
  );
  return settingsSchema.parse({ retention: Object.fromEntries(good) }).retention;
}

/**
 * Sites by their number of days. `known`: how far this kind of walk is done. `placeOf`: where the walk is at a time (ms).
 */
export function groupsOf(
  sites: readonly KeepingSite[],
  daysOf: (retention: Retention) => number,
  known: readonly Group[],
  placeOf: (time: number) => number,
): Group[] {
  return [...Map.groupBy(sites, ({ retention }) => daysOf(retention))].map(([days, those]) => ({
    days,
    sites: those.map(({ siteId }) => siteId),
    upto: Math.min(...those.map((site) => doneFor(site, days, known, placeOf))),
  }));
}

/**
 * Up to where this site is done: as far as any walk got that it was part of, as what is forgotten does not come back. A site that is
 * newer than where its group has got to has nothing before that.
 */
function doneFor(
  { siteId, createdAt }: KeepingSite,
  days: number,
  known: readonly Group[],
  placeOf: (time: number) => number,
): number {
  const walked = known.filter(({ sites }) => sites.includes(siteId));
  if (walked.length > 0) return Math.max(...walked.map(({ upto }) => upto));
  const same = known.find((one) => one.days === days)?.upto ?? 0;
  return same < placeOf(createdAt) ? same : 0;
}
