import type { GuestHistory } from '../guest-past.ts';
import { siteFinding } from '../site-finding.ts';
import type { DoorFinding } from './weigh.ts';

const DAY = 86_400_000;

/**
 * Time after which a comment of a guest's says half as much about the next one, in ms. Chosen, not measured: as long as devices are
 * recognisable by default (settings: `retention.guestKeys`, 30 days), so that a month without a word counts, and a year does not.
 */
const HALF_LIFE = 30 * DAY;

/** Points that one published comment takes from a doubt on its day, and that all of them take: half of what a moderator's trust does. */
const PUBLISHED = { each: -0.25, most: -1 } as const;
/** … and that one comment adds which a person rejected. All of them hold nothing by themselves. */
const REJECTED = { each: 1, most: 4 } as const;

/** Comments as of now: each counts 1 on its day, half after a half-life. Between 0 and how many there are. */
export const weightOf = (times: readonly number[], now: number): number =>
  times.reduce((sum, at) => sum + 2 ** (-Math.max(0, now - at) / HALF_LIFE), 0);

/** Points for what is published of a device, and for what people have rejected of it. Two decimals, as all points. */
export const historyPoints = (
  { published, rejected }: Pick<GuestHistory, 'published' | 'rejected'>,
  now: number,
): { readonly published: number; readonly rejected: number } => ({
  published: rounded(Math.max(PUBLISHED.most, PUBLISHED.each * weightOf(published, now))),
  rejected: rounded(Math.min(REJECTED.most, REJECTED.each * weightOf(rejected, now))),
});

const rounded = (score: number): number => Math.round(score * 100) / 100;

interface AtTheDoor {
  readonly guestFacts: GuestHistory;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** What a device has behind it. Known by its signed token only. */
export function history({ guestFacts, now }: AtTheDoor): readonly DoorFinding[] {
  const score = historyPoints(guestFacts, now);
  const found: DoorFinding[] = [];
  if (score.rejected > 0) {
    const why = `A moderator rejected ${comments(guestFacts.rejected.length)} of this guest's device; that counts half after a month.`;
    const finding = siteFinding('HISTORY_REJECTED', 'context', score.rejected, why);
    found.push({ finding, dimension: 'spam' });
  }
  if (score.published < 0) {
    const why = `${capital(comments(guestFacts.published.length))} of this guest's device ${guestFacts.published.length === 1 ? 'is' : 'are'} published.`;
    const finding = siteFinding('HISTORY_PUBLISHED', 'context', score.published, why);
    found.push({ finding, dimension: 'spam' });
  }
  return found;
}

const comments = (n: number): string => (n === 1 ? 'a comment' : `${n} comments`);
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
