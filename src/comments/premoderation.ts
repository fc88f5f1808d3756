import type { Assessment } from '../moderation/index.ts';
import { siteFinding } from './site-finding.ts';
import type { Site } from './site.ts';
import type { GuestFacts } from './standing.ts';

/** What a site knows of the guest who writes. */
type GuestRecord = Pick<GuestFacts, 'publishedCount' | 'trusted'>;

/**
 * The assessment where the site lets a person decide about all comments, or about those of newcomers. What is rejected stays
 * rejected: a person has enough to read.
 */
export function premoderate(site: Site, assessment: Assessment, guest: GuestRecord): Assessment {
  const why = whyWaiting(site, guest);
  if (why === null || assessment.verdict === 'reject') return assessment;
  return {
    ...assessment,
    ...(assessment.verdict === 'approve' ? { verdict: 'hold', because: 'forced' } : {}),
    findings: [...assessment.findings, siteFinding(PREMODERATED, 'system', 0, why)],
  };
}

function whyWaiting(
  { settings: { premoderation, newcomers } }: Site,
  { publishedCount, trusted }: GuestRecord,
): string | null {
  switch (premoderation) {
    case 'none':
      return null;
    case 'first-time':
      return publishedCount >= newcomers.approveAfter || trusted ? null : newcomer(publishedCount);
    case 'all':
      return 'The site lets a person decide about every comment.';
    default:
      return premoderation satisfies never;
  }
}

const newcomer = (published: number): string =>
  published === 0
    ? 'Nothing by this guest has been published yet, so a person decides.'
    : `Only ${published} of this guest's comments ${published === 1 ? 'has' : 'have'} been published yet, so a person decides.`;

/** Says that the site asked for a person, whatever the evidence. */
export const PREMODERATED = 'PREMODERATED';
