import { type Assessment, createModerator, type Finding, type Submission } from '../moderation/index.ts';
import type { Site } from './site.ts';

type Moderator = ReturnType<typeof createModerator>;

/** Moderators that this isolate has made lately, by policy. */
const moderators = new Map<string, Moderator>();
const KEEP = 200;

function moderatorOf(site: Site): Moderator {
  const key = JSON.stringify(site.settings.policy);
  const known = moderators.get(key);
  if (known) return known;
  const moderator = createModerator(site.settings.policy);
  if (moderators.size >= KEEP) moderators.clear();
  moderators.set(key, moderator);
  return moderator;
}

/** The engine's assessment by the site's policy; while a part of the settings is broken, nothing is approved. */
export function assess(site: Site, submission: Submission): Assessment {
  const assessment = moderatorOf(site).assess(submission);
  if (site.broken.length === 0) return assessment;
  const finding: Finding = {
    rule: 'SETTINGS_BROKEN',
    category: 'system',
    score: 0,
    field: 'body',
    start: 0,
    end: 0,
    text: '',
    why: `The site's settings do not parse (${site.broken.join(', ')}), so a person decides.`,
  };
  return {
    ...assessment,
    ...(assessment.verdict === 'approve' ? { verdict: 'hold', because: 'forced' } : {}),
    findings: [...assessment.findings, finding],
  };
}
