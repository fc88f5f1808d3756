import type { GroupId } from './groups.ts';
import type { Registry } from './rules/registry.ts';
import type { Finding } from './types.ts';

/** A damper's scope in the text as sent, and the most points that it takes from one finding. */
export interface Scope {
  readonly finding: Finding;
  readonly takes: number;
  readonly dampens: ReadonlySet<GroupId>;
}

/** Evidence lies in a scope when it ends there: in "you are not an idiot" the denial begins after "you". */
function covers(scope: Finding, evidence: Finding): boolean {
  return scope.field === evidence.field && scope.start < evidence.end && evidence.end <= scope.end;
}

/**
 * What each finding loses. Scopes do not add up: the strongest one that covers a finding counts, and never takes more
 * than the finding's own points, so that unrelated evidence keeps all of its.
 */
export function dampen(
  findings: readonly Finding[],
  scopes: readonly Scope[],
  registry: Registry,
): { readonly damped: ReadonlyMap<Finding, number>; readonly taken: ReadonlyMap<Finding, number> } {
  const damped = new Map<Finding, number>();
  const taken = new Map<Finding, number>();
  if (scopes.length === 0) return { damped, taken };
  for (const finding of findings) {
    const group = registry.byId.get(finding.rule)?.group;
    if (group === undefined || finding.score <= 0) continue;
    let best: Scope | undefined;
    for (const scope of scopes) {
      if (!scope.dampens.has(group) || !covers(scope.finding, finding)) continue;
      if (!best || scope.takes > best.takes) best = scope;
    }
    if (!best) continue;
    const points = Math.min(finding.score, best.takes);
    damped.set(finding, points);
    taken.set(best.finding, (taken.get(best.finding) ?? 0) + points);
  }
  return { damped, taken };
}
