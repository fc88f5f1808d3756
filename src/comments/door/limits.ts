import type { Rate } from '../../store/rates.ts';
import type { KeyKind, RecognisedGuest } from '../guest.ts';
import { idTime, newCommentId } from '../id.ts';
import { keysMatch, siteMatch } from '../search.ts';
import type { Settings } from '../settings.ts';
import type { Site } from '../site.ts';
import type { DoorRefusal } from './refusal.ts';
import type { AtTheDoor } from './at-the-door.ts';
import { DOOR_PARTS } from './settings.ts';

/**
 * How much may come in, exactly: comments are counted where they are found anyway, in the moderators' index, so that a count needs
 * no counter. It is looked at before anything is done for a comment, and again by the statement that stores it.
 */

/** Whose comments are counted, narrowest first. */
export const COUNTED = ['device', 'address', 'page', 'site'] as const;
export type Counted = (typeof COUNTED)[number];

export type Limits = Settings['limits'];
const DEFAULT_LIMITS: Limits = DOOR_PARTS.limits.parse(undefined);

/** What finds the comments of each in the index: `page` by its number, which the statement looks up; null where there are none to count. */
export type Walks = Readonly<Record<Exclude<Counted, 'page'>, string | null>>;

/** Null where nobody is counted: the publisher's own server, and a developer's machine, where no guest has an address. */
export function walksOf(siteId: string, { keys, known, returning }: RecognisedGuest): Walks | null {
  if (keys.address === null) return null;
  const under = (kind: KeyKind) => known.filter((each) => each.kind === kind).map(({ key }) => key);
  return {
    device: returning ? keysMatch('device', under('device')) : null,
    // Also last month's: on the first of a month the limit does not start anew.
    address: keysMatch('address', under('address')),
    site: siteMatch(siteId),
  };
}

const MINUTE = 60_000;

/** Smallest id of a comment that counts. */
export const countedFrom = (now: number, minutes: number): number => newCommentId(now - minutes * MINUTE, 0);

/** Who is over which limit, and the seconds until one more may come. */
export function overLimit(rates: readonly Rate[] | null, limits: Limits, now: number): DoorRefusal | null {
  const [over] = rates?.filter(({ full }) => full !== null) ?? [];
  if (!over || over.full === null) return null;
  const frees = idTime(over.full) + limits[over.by].minutes * MINUTE;
  return { reason: 'too-many', by: over.by, retryAfter: Math.max(1, Math.ceil((frees - now) / 1000)) };
}

/**
 * For those who come too often: refused before anything is judged. Where the limits are not those that were counted by, as they were
 * changed just now, the statement that stores the comment says the same a little later.
 */
export const limitRefusal = ({ facts, limits, site, now }: AtTheDoor): DoorRefusal | null =>
  areSame(limits, site.settings.limits) ? overLimit(facts.rates, limits, now) : null;

const areSame = (a: Limits, b: Limits): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * The limits of sites as this isolate has last seen them: they are counted by in the batch that reads the site's settings, and most sites
 * never change them.
 */
const lately = new Map<string, Limits>();
const MOST_SITES = 1000;

/** What to count by before the site's settings are known. */
export const limitsLately = (siteId: string): Limits => lately.get(siteId) ?? DEFAULT_LIMITS;

/** For the next submission. */
export function rememberLimits({ id, settings }: Site): void {
  if (limitsLately(id) === settings.limits) return;
  if (lately.size >= MOST_SITES) lately.clear();
  lately.set(id, settings.limits);
}
