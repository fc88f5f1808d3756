import { type Assessment, createModerator, type Policy, type Submission } from '../moderation/index.ts';
import { siteFinding } from './site-finding.ts';
import type { Site } from './site.ts';

type Moderator = ReturnType<typeof createModerator>;

/** Moderators that this isolate has made, as long as their policies are remembered (readSettings). */
const moderators = new WeakMap<Policy, Moderator>();

/** The engine by a policy; made once for one object. */
export function moderatorOf(policy: Policy): Moderator {
  const known = moderators.get(policy);
  if (known) return known;
  const moderator = createModerator(policy);
  moderators.set(policy, moderator);
  return moderator;
}

/** Says that a person decides because the settings cannot be read. */
export const SETTINGS_BROKEN = 'SETTINGS_BROKEN';

/** The engine's assessment by the site's policy; while a part of the settings is broken, nothing is approved. */
export function assess(site: Site, submission: Submission): Assessment {
  const assessment = moderatorOf(site.settings.policy).assess(submission);
  if (site.broken.length === 0) return assessment;
  const finding = siteFinding(
    SETTINGS_BROKEN,
    'system',
    0,
    `The site's settings do not parse (${site.broken.join(', ')}), so a person decides.`,
  );
  return {
    ...assessment,
    ...(assessment.verdict === 'approve' ? { verdict: 'hold', because: 'forced' } : {}),
    findings: [...assessment.findings, finding],
  };
}
