import type { Assessment, Finding, Submission } from '../moderation/index.ts';
import { assess } from './assess.ts';
import { brokenBans, endOf } from './door/text-bans.ts';
import type { Judgement } from './decision.ts';
import type { GuestComment } from './guest-comment.ts';
import type { Site } from './site.ts';
import { siteFinding } from './site-finding.ts';
import { type GuestFacts, toldOf, type ToldBan } from './standing.ts';

/** The bans that a comment falls under: of its guest, and of what it says. */
export interface Bans {
  /** One at least. */
  readonly findings: readonly Finding[];
  /** What the guest is told; null where the comment is to look as if it waited, as it is where one of several bans says so. */
  readonly told: ToldBan | null;
}

/** Null where there are none. `now`: milliseconds since the Unix epoch. */
export function bansOn(
  { settings }: Site,
  { body, name, website }: Pick<GuestComment, 'body' | 'name' | 'website'>,
  facts: Pick<GuestFacts, 'banned' | 'told'>,
  now: number,
): Bans | null {
  const broken = brokenBans(settings.bans, { body, name, website }, now);
  if (!facts.banned && broken.length === 0) return null;
  const guest = facts.banned
    ? [siteFinding('GUEST_BANNED', 'system', 0, 'A moderator has banned this guest.')]
    : [];
  const told = [
    ...(facts.banned ? [{ until: null, reason: null, ...facts.told, told: facts.told !== undefined }] : []),
    ...broken.map(({ ban }) => ({
      until: ban.until === null ? null : endOf(ban),
      reason: ban.reason,
      told: ban.told,
    })),
  ];
  return { findings: [...guest, ...broken.map(({ finding }) => finding)], told: toldOf(told) };
}

/**
 * The assessment under bans: rejected, whatever else was found, for a person has decided it. What is rejected for its tone anyway
 * stays that where the guest is not to notice the ban: who is not banned would be told the same.
 */
export function underBans(assessment: Assessment, { findings, told }: Bans): Judgement {
  const all = { ...assessment, findings: [...assessment.findings, ...findings] };
  if (told) return { ...all, verdict: 'reject', because: 'forced', ban: told };
  const isTold = assessment.verdict === 'reject' && assessment.because === 'toxicity';
  return isTold ? all : { ...all, verdict: 'reject', because: 'forced' };
}

/** The engine's assessment by the site's policy and its bans of domains and phrases: all that settings say of a text. */
export function assessByRules(site: Site, submission: Submission, now: number): Assessment {
  const { body, name = '', website = null } = submission;
  const assessment = assess(site, submission);
  const bans = bansOn(site, { body, name, website }, { banned: false }, now);
  return bans ? underBans(assessment, { ...bans, told: null }) : assessment;
}
