import { type Assessment, reconsider } from '../moderation/index.ts';
import type { GuestHistory } from './guest-past.ts';
import { type BanKind, KEY_KINDS } from './guest.ts';
import type { CommentId } from './id.ts';
import { siteFinding } from './site-finding.ts';
import type { Site } from './site.ts';

/**
 * A guest's standing with a site: banned or trusted, until then or until lifted. It is a fact of the site's, so it joins
 * the engine's assessment as one finding more.
 */

export const STANDINGS = ['banned', 'trusted'] as const;
export type GuestStanding = (typeof STANDINGS)[number];

/** What a ban, or trust, is made of beside the guest. */
interface StandingTerms {
  readonly standing: GuestStanding;
  /** Milliseconds since the Unix epoch; null = until lifted. */
  readonly until: number | null;
  /** For moderators, and where `told` for the guest. */
  readonly reason: string | null;
  /** Who set it: an event's actor. */
  readonly by: string;
  /** The guest is told of the ban; else comments look as if they waited. Never of trust. */
  readonly told: boolean;
}

/** A standing as it is set. */
export interface NewStanding extends StandingTerms {
  /** What of the guest a ban holds on to, as far as it is known. Trust is the device's alone. */
  readonly kinds: readonly BanKind[];
}

/** What a ban holds on to where nobody says otherwise. Not the network: that hits neighbours. */
export const USUAL_KINDS: readonly BanKind[] = KEY_KINDS;

/** What a guest is told of a ban. */
export interface ToldBan {
  /** Milliseconds since the Unix epoch; null = until it is lifted. */
  readonly until: number | null;
  readonly reason: string | null;
}

/** A standing as it is kept, over all the keys that it holds. */
export interface KeptStanding extends StandingTerms {
  /** The comment by which the guest was known, and the name that it came under; '' = none. */
  readonly comment: CommentId;
  readonly name: string;
  /** The comment's event that set it; 0 = it was set for itself. */
  readonly seq: number;
  readonly at: number;
  /** What the guest is known by, and for how long: an address key is good for its month and the next. */
  readonly keys: readonly { readonly kind: BanKind; readonly until: number | null }[];
}

/** What people have said about the guest. */
interface StandingFacts {
  readonly banned: boolean;
  /** What the guest is told of the ban; absent where there is none, or where it is not told. */
  readonly told?: ToldBan | undefined;
  /** By the device's signed token, nothing else. */
  readonly trusted: boolean;
}

/** What is known of the guest when a comment comes in. */
export interface GuestFacts extends StandingFacts, GuestHistory {}

/** Points that trust takes from the doubt about a comment. */
const TRUST = -2;

/** A standing in force under one of a guest's keys. */
export interface FoundStanding extends Pick<StandingTerms, 'standing' | 'until' | 'reason' | 'told'> {
  readonly kind: BanKind;
}

/**
 * The facts in force under a guest's keys. A trusted device is let in from a banned address or network, which it may share with
 * the one who was banned, and one that has something on air from a banned network; a ban of the device or the e-mail address holds.
 */
export function guestFactsOf(found: readonly FoundStanding[], history: GuestHistory): GuestFacts {
  const { hasPublished } = history;
  const trusted = found.some(({ standing }) => standing === 'trusted');
  const bans = found.filter(({ standing, kind }) => {
    if (standing !== 'banned') return false;
    return kind === 'network' ? !trusted && !hasPublished : !(trusted && kind === 'address');
  });
  const banned = bans.length > 0;
  const told = toldOf(bans);
  return { banned, ...(told ? { told } : {}), trusted: trusted && !banned, ...history };
}

/** What is told of several bans: nothing where one of them is not to be noticed, else of the one that ends last. */
export function toldOf(bans: readonly (ToldBan & { readonly told: boolean })[]): ToldBan | null {
  if (!bans.every(({ told }) => told)) return null;
  const last = bans.toSorted((one, other) => (other.until ?? Infinity) - (one.until ?? Infinity) || 0)[0];
  return last ? { until: last.until, reason: last.reason } : null;
}

/**
 * The assessment with trust in the guest's device. It helps out of doubt, not out of a rejection, and not while a part of the
 * settings is broken.
 */
export function weighTrust(site: Site, assessment: Assessment, facts: GuestFacts): Assessment {
  if (!facts.trusted) return assessment;
  const helps = assessment.verdict !== 'reject' && site.broken.length === 0;
  const why = `A moderator trusts this guest's device.${helps ? '' : ' That changes nothing here.'}`;
  return reconsider(assessment, site.settings.policy, {
    finding: siteFinding('GUEST_TRUSTED', 'context', helps ? TRUST : 0, why),
    dimension: assessment.because === 'toxicity' ? 'toxicity' : 'spam',
  });
}
