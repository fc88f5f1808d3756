import type { Assessment } from '../../moderation/index.ts';
import { linkHosts } from '../insight/link-hosts.ts';
import { siteFinding } from '../site-finding.ts';
import type { AtTheDoor } from './at-the-door.ts';
import { CHALLENGE_NOT_TAKEN } from './challenge.ts';
import type { MinuteCount, Newest } from './flood-mode.ts';
import { levelOf } from './level.ts';
import type { DoorFinding } from './weigh.ts';

/** What flood mode makes of one comment: what it counts for, and whether it waits. Pure. */

/** Points from which a comment is doubtful while a flood goes on; without a flood it takes five times as many to be held. */
const DOUBT = 1;

/** Says that a comment waits because its site is flooded. */
export const FLOOD_NEWCOMER = 'FLOOD_NEWCOMER';

/** Is it counted? Who posts with the site's key is not, and on a developer's machine nobody is. */
export const isCounted = ({ watched, byPublisher }: Pick<AtTheDoor, 'watched' | 'byPublisher'>): boolean =>
  watched && !byPublisher;

/** Nothing of the device is on air, and nobody trusts it. */
const isNewcomer = ({ guestFacts }: Pick<AtTheDoor, 'guestFacts'>): boolean =>
  !guestFacts.hasPublished && !guestFacts.trusted;

/** Held or rejected as spam, or rejected for a hard fact (a ban, a trap). What flood mode itself holds is no spam by that. */
export const isSpam = ({ verdict, because }: Pick<Assessment, 'verdict' | 'because'>): boolean =>
  (verdict !== 'approve' && because === 'spam') || (verdict === 'reject' && because === 'forced');

/**
 * Does it wait because a newcomer has not solved what all were asked for? That says a robot as well as a browser without JavaScript, and
 * robots would fill the moderators' list for nothing. Not while a flood goes on: it would feed itself.
 */
const isUnsolved = (at: AtTheDoor, assessment: Assessment): boolean =>
  isNewcomer(at) && levelOf(at) !== 'flood' && isHeldFor(assessment, CHALLENGE_NOT_TAKEN);

const isHeldFor = ({ verdict, findings }: Assessment, name: string): boolean =>
  verdict === 'hold' && findings.some(({ rule }) => rule === name);

/** What a comment adds to its minute. */
export function countOf(at: AtTheDoor, assessment: Assessment): MinuteCount {
  const newcomer = isNewcomer(at);
  const spam = isSpam(assessment) || isUnsolved(at, assessment);
  return {
    posted: 1,
    newcomers: Number(newcomer),
    spam: Number(spam),
    // Each counts once.
    leading: Number(newcomer && !spam && leadsAway(at, assessment)),
  };
}

/** Does it get the flood's mark? What newcomers posted in it and did not get on air at once for that, or for spam. */
export const isCaught = (at: AtTheDoor, assessment: Assessment): boolean =>
  isNewcomer(at) &&
  (isSpam(assessment) || isUnsolved(at, assessment) || isHeldFor(assessment, FLOOD_NEWCOMER));

/** What is looked at to know whether a newcomer waits. */
export interface InFlood extends Pick<AtTheDoor, 'site' | 'guestFacts' | 'byPublisher' | 'watched' | 'now'> {
  readonly guest: Pick<AtTheDoor['guest'], 'body' | 'website'>;
  readonly pass: Pick<AtTheDoor['pass'], 'challenge'>;
  readonly facts: { readonly flood: Newest };
}

/**
 * While a flood goes on, newcomers wait: all, or those in whose comment anything is doubtful, as the site says. `found`: what else the
 * door has seen. Whoever was published before is let through as always.
 */
export function holdNewcomers(
  at: InFlood,
  assessment: Assessment,
  found: readonly DoorFinding[],
): DoorFinding[] {
  if (levelOf(at) !== 'flood' || !isCounted(at) || !isNewcomer(at)) return [];
  const doubt = at.site.settings.flood.holds === 'newcomers' ? '' : doubtOf(at, assessment, found);
  if (doubt === null) return [];
  const why = `The site is flooded, and nothing by this guest was published yet${doubt && `; ${doubt}`}.`;
  return [{ finding: siteFinding(FLOOD_NEWCOMER, 'system', 0, why), dimension: 'spam', verdict: 'hold' }];
}

/** What is doubtful about it, in words; null where nothing is. */
function doubtOf(at: InFlood, assessment: Assessment, found: readonly DoorFinding[]): string | null {
  const { challenge } = at.pass;
  if (challenge !== 'passed') return 'no challenge was passed';
  if (leadsAway(at, assessment)) return 'there is a link or a contact in it';
  const seen = found.reduce((sum, { finding }) => sum + Math.max(0, finding.score), 0);
  if (assessment.scores.spam + seen >= DOUBT) return 'there is something of spam in it';
  return null;
}

/** Links to hosts that everybody cites are no finding of the engine's, and are a link. */
const leadsAway = ({ guest }: Pick<InFlood, 'guest'>, { findings }: Assessment): boolean =>
  findings.some(({ rule, category }) => category === 'links' || CONTACTS.has(rule)) ||
  linkHosts(guest.body, guest.website).length > 0;

/** The engine's rules about ways to reach somebody elsewhere. */
const CONTACTS = new Set(['CONTACT', 'MESSENGER_CALL', 'PREMIUM_NUMBER']);
