import type { Curve } from './calibration/curve.ts';
import { calibrated } from './calibration/curve.ts';
import { GROUPS } from './groups.ts';
import type { GroupId } from './groups.ts';
import { rounded } from './round.ts';
import type { Registry } from './rules/registry.ts';
import type { Category, Dimension, Finding } from './types.ts';

export interface Score {
  readonly scores: Readonly<Record<Dimension, number>>;
  readonly categories: Readonly<Partial<Record<Category, number>>>;
}

/** What dampers took from each finding, in points. */
export type Damped = ReadonlyMap<Finding, number>;

/** Sums findings by group, caps each group, and adds groups up by dimension. More evidence never lowers a sum. */
export function score(
  findings: readonly Finding[],
  damped: Damped,
  registry: Registry,
  curve: Curve = calibrated,
): Score {
  const byGroup = new Map<GroupId, number>();
  const byCategory = new Map<Category, number>();
  for (const finding of findings) {
    const rule = registry.byId.get(finding.rule);
    if (!rule || rule.kind === 'damper' || finding.score <= 0) continue;
    const points = Math.max(0, finding.score - (damped.get(finding) ?? 0));
    byGroup.set(rule.group, (byGroup.get(rule.group) ?? 0) + points);
    byCategory.set(finding.category, (byCategory.get(finding.category) ?? 0) + points);
  }
  const scores = { spam: 0, toxicity: 0 };
  for (const [id, points] of byGroup) {
    const { dimension, cap } = GROUPS[id];
    if (dimension !== 'none') scores[dimension] += Math.min(points, cap);
  }
  const categories: Partial<Record<Category, number>> = {};
  for (const [category, points] of byCategory)
    if (points > 0) categories[category] = rounded(curve(category, points));
  return { scores: { spam: rounded(scores.spam), toxicity: rounded(scores.toxicity) }, categories };
}
