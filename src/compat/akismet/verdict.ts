import type { Site } from '../../comments/site.ts';
import { type Assessment, thresholdsOf } from '../../moderation/index.ts';

/** Akismet's `true`, by the site's setting. */
export function isSpam(site: Site, assessment: Assessment): boolean {
  if (assessment.verdict === 'approve') return false;
  const setting = site.settings.doors.akismet;
  switch (setting) {
    case 'not-approved':
      return true;
    case 'spam-only':
      return advertises(site, assessment) || mustBeSeen(assessment);
    default:
      return setting satisfies never;
  }
}

function advertises(site: Site, { scores }: Assessment): boolean {
  return scores.spam >= thresholdsOf(site.settings.policy).spam.hold;
}

/** What could not be judged, or not to its end, is for a person, whatever it is. */
const mustBeSeen = ({ findings }: Assessment): boolean =>
  findings.some(({ category }) => category === 'system');

/** Spam beyond doubt: clients may delete it unseen. */
export const isPervasive = ({ verdict, because }: Assessment): boolean =>
  verdict === 'reject' && because === 'spam';
