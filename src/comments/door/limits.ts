import type { Rate } from '../../store/rates.ts';
import type { KeyKind, RecognisedGuest } from '../guest.ts';
import { idTime, newCommentId } from '../id.ts';
import { keysMatch, siteMatch } from '../search.ts';
import type { Settings } from '../settings.ts';
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
export const DEFAULT_LIMITS: Limits = DOOR_PARTS.limits.parse(undefined);

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
export function overLimit(
  rates: readonly Rate[] | null,
  { limits }: Pick<Settings, 'limits'>,
  now: number,
): DoorRefusal | null {
  for (const { by, full, comments, minutes } of rates ?? []) {
    const limit = limits[by];
    // Settings of which a part is broken have other limits for us than for SQL; the statement that stores the comment has ours.
    if (full === null || comments !== limit.comments || minutes !== limit.minutes) continue;
    const frees = idTime(full) + minutes * MINUTE;
    return { reason: 'too-many', by, retryAfter: Math.max(1, Math.ceil((frees - now) / 1000)) };
  }
  return null;
}

/** For those who come too often: refused before anything is judged. */
export const limitRefusal = ({ byPublisher, watched, facts, site, now }: AtTheDoor): DoorRefusal | null =>
  watched && !byPublisher ? overLimit(facts.rates, site.settings, now) : null;
