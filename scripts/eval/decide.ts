/** A labelled comment and what a decider makes of it. */
import { createModerator, DEFAULT_THRESHOLDS } from '../../src/moderation/index.ts';
import type { Dimension } from '../../src/moderation/index.ts';
import type { Judged } from './metrics.ts';
import type { Row, Task } from './rows.ts';

export interface Scored extends Judged {
  readonly row: Row;
  /** What the decider says were it asked for one kind alone. */
  readonly flaggedAs: Readonly<Record<Task, boolean>>;
  /** Who found something. */
  readonly rules: readonly string[];
}

const moderator = createModerator();

export const RULESET = moderator.assess({ body: '' }).ruleset;

/** The engine's decision under its default policy. Strictly, only a rejection counts. */
export function decide(row: Row, strict: boolean): Scored {
  const { verdict, scores, findings } = moderator.assess({
    body: row.text,
    name: row.author,
    website: row.url,
    title: row.title,
  });
  const reaches = (dimension: Dimension): boolean =>
    scores[dimension] >= DEFAULT_THRESHOLDS[dimension][strict ? 'reject' : 'hold'];
  return {
    row,
    bad: row.label !== 'clean',
    flagged: strict ? verdict === 'reject' : verdict !== 'approve',
    flaggedAs: { tox: reaches('toxicity'), spam: reaches('spam') },
    rules: [...new Set(findings.map((finding) => finding.rule))],
  };
}
