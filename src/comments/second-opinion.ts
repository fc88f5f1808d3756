import {
  type Assessment,
  clearlyApproved,
  type Dimension,
  reconsider,
  type Verdict,
} from '../moderation/index.ts';
import type { Credential } from './credential.ts';
import type { CommentId } from './id.ts';
import type { SecondOpinionSettings } from './settings.ts';
import { siteFinding } from './site-finding.ts';
import type { Site } from './site.ts';

/**
 * Somebody else's judgement of a comment, between ours and the store. It is evidence with bounded points, unless the
 * site says that a verdict of theirs counts as it is; what a hard fact decided, or broken settings, is never asked.
 */

/** What is asked about: no e-mail address, that stays here. */
export interface OpinionQuestion {
  readonly site: Site;
  readonly settings: SecondOpinionSettings;
  readonly body: string;
  readonly name: string;
  readonly website: string | null;
  /** Canonical. */
  readonly page: string;
  readonly title: string;
  readonly lang: string | null;
  readonly parent: CommentId | null;
  /** Ours so far. */
  readonly assessment: Assessment;
  /** What the question is signed with, newest first; none = the deployment's own secret. */
  readonly sealed: readonly (Credential & { readonly sealed: string })[];
}

/** Reasons and whys are cleaned, at most 200 characters. */
export type Opinion =
  | {
      readonly kind: 'said';
      readonly verdict: Verdict;
      /** What their scores or reasons speak of; null where they do not say. */
      readonly dimension: Dimension | null;
      readonly reason: string;
    }
  | { readonly kind: 'none'; readonly reason: string }
  | { readonly kind: 'failed'; readonly why: string };

/** Asks; within the time that the settings give. */
export type AskOpinion = (question: OpinionQuestion) => Promise<Opinion>;

/** The assessment as it stands after the second opinion, or as it was where none is asked. */
export async function hearSecondOpinion(
  about: Omit<OpinionQuestion, 'settings'>,
  ask: AskOpinion,
): Promise<Assessment> {
  const { site, assessment } = about;
  const settings = site.settings.secondOpinion;
  if (settings === null || !isAsked(site, settings, assessment)) return assessment;
  return weigh(site, settings, assessment, await heard({ ...about, settings }, ask));
}

function isAsked(site: Site, { when }: SecondOpinionSettings, { verdict, because }: Assessment): boolean {
  if (site.broken.length > 0 || because === 'forced') return false;
  return verdict === 'hold' || (verdict === 'approve' && when === 'all');
}

/** A fault of ours is a failed opinion like any other: the comment must not be lost over it. */
async function heard(question: OpinionQuestion, ask: AskOpinion): Promise<Opinion> {
  try {
    return await ask(question);
  } catch {
    return { kind: 'failed', why: 'it could not be asked' };
  }
}

function weigh(
  site: Site,
  settings: SecondOpinionSettings,
  assessment: Assessment,
  opinion: Opinion,
): Assessment {
  const { policy } = site.settings;
  const theirs = `The second opinion (${new URL(settings.url).hostname})`;
  const ours = assessment.because === 'spam' ? 'spam' : 'toxicity';
  switch (opinion.kind) {
    case 'failed': {
      // Held stays held. What we approved is published only where it was clear without them.
      const holds = assessment.verdict !== 'hold' && !clearlyApproved(assessment, policy);
      const why = `${theirs} failed: ${opinion.why}.${holds ? ' The evidence is close, so a person decides.' : ''}`;
      const failed = siteFinding('SECOND_OPINION_FAILED', 'system', 0, why);
      return reconsider(assessment, policy, {
        finding: failed,
        dimension: ours,
        verdict: holds ? 'hold' : undefined,
      });
    }
    case 'none': {
      const finding = siteFinding(
        'SECOND_OPINION',
        'context',
        0,
        `${theirs} had none${ended(opinion.reason)}`,
      );
      return reconsider(assessment, policy, { finding, dimension: ours });
    }
    case 'said': {
      const { verdict } = opinion;
      const why = `${theirs} said ${verdict}${ended(opinion.reason)}`;
      return reconsider(assessment, policy, {
        finding: siteFinding('SECOND_OPINION', 'context', pointsOf(verdict, settings.cap), why),
        // What held the comment is what they were asked about.
        dimension: assessment.verdict === 'approve' ? (opinion.dimension ?? 'toxicity') : ours,
        verdict: settings.forces.includes(verdict) ? verdict : undefined,
      });
    }
    default:
      return opinion satisfies never;
  }
}

function pointsOf(verdict: Verdict, cap: number): number {
  switch (verdict) {
    case 'approve':
      return 0 - cap;
    case 'hold':
      return 0;
    case 'reject':
      return cap;
    default:
      return verdict satisfies never;
  }
}

/** The end of the sentence: their words in quotation marks, so that nobody takes them for ours. */
const ended = (reason: string): string => (reason === '' ? '.' : `: “${reason.replaceAll(/[“”]/g, '"')}”`);
