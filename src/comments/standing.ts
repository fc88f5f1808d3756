import { type Assessment, reconsider } from '../moderation/index.ts';
import type { KeyKind } from './guest.ts';
import type { GuestHistory } from './guest-past.ts';
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
export interface StandingTerms {
  readonly standing: GuestStanding;
  /** Milliseconds since the Unix epoch; null = until lifted. */
  readonly until: number | null;
  /** For moderators; the guest is not told. */
  readonly reason: string | null;
  /** Who set it: an event's actor. */
  readonly by: string;
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
  readonly keys: readonly { readonly kind: KeyKind; readonly until: number | null }[];
}

/** What people have said about the guest. */
export interface StandingFacts {
  readonly banned: boolean;
  /** By the device's signed token, nothing else. */
  readonly trusted: boolean;
}

/** What is known of the guest when a comment comes in. */
export interface GuestFacts extends StandingFacts, GuestHistory {}

/** Points that trust takes from the doubt about a comment. */
const TRUST = -2;

/**
 * The facts in force under a guest's keys. A trusted device is let in from a banned address, which it may share with
 * the one who was banned; a ban of the device or the e-mail address holds.
 */
export function factsOf(
  found: readonly { readonly kind: KeyKind; readonly standing: GuestStanding }[],
): StandingFacts {
  const trusted = found.some(({ standing }) => standing === 'trusted');
  const banned = found.some(
    ({ kind, standing }) => standing === 'banned' && !(trusted && kind === 'address'),
  );
  return { banned, trusted: trusted && !banned };
}

/**
 * The assessment with what the site knows of the guest. A ban rejects, whatever else was found: a person has decided it.
 * Trust helps out of doubt, not out of a rejection, and not while a part of the settings is broken.
 */
export function weighStanding(site: Site, assessment: Assessment, facts: StandingFacts): Assessment {
  const { policy } = site.settings;
  if (facts.banned) {
    const finding = siteFinding('GUEST_BANNED', 'system', 0, 'A moderator has banned this guest.');
    const found = reconsider(assessment, policy, { finding, dimension: 'spam' });
    return { ...found, verdict: 'reject', because: 'forced' };
  }
  if (!facts.trusted) return assessment;
  const helps = assessment.verdict !== 'reject' && site.broken.length === 0;
  const why = `A moderator trusts this guest's device.${helps ? '' : ' That changes nothing here.'}`;
  return reconsider(assessment, policy, {
    finding: siteFinding('GUEST_TRUSTED', 'context', helps ? TRUST : 0, why),
    dimension: assessment.because === 'toxicity' ? 'toxicity' : 'spam',
  });
}
