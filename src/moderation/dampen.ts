import type { GroupId } from './groups.ts';
import { ranked } from './rank.ts';
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

/** The strongest scope that covers a finding. Scopes do not add up. */
function scopeOf(finding: Finding, scopes: readonly Scope[], registry: Registry): Scope | undefined {
  const group = registry.byId.get(finding.rule)?.group;
  if (group === undefined || finding.score <= 0) return undefined;
  let best: Scope | undefined;
  for (const scope of scopes) {
    if (!scope.dampens.has(group) || !covers(scope.finding, finding)) continue;
    if (!best || scope.takes > best.takes) best = scope;
  }
  return best;
}

/** Findings as they count, what dampers took from each, and what each scope took. */
export interface Weighed {
  readonly findings: readonly Finding[];
  readonly damped: ReadonlyMap<Finding, number>;
  readonly taken: ReadonlyMap<Finding, number>;
}

/** A scope never takes more than a finding's own points, so that unrelated evidence keeps all of its. */
export function weigh(evidence: readonly Finding[], scopes: readonly Scope[], registry: Registry): Weighed {
  const covering = new Map<Finding, Scope>();
  for (const finding of scopes.length > 0 ? evidence : []) {
    const scope = scopeOf(finding, scopes, registry);
    if (scope) covering.set(finding, scope);
  }
  const kept = (finding: Finding): number => Math.max(0, finding.score - (covering.get(finding)?.takes ?? 0));
  const findings: Finding[] = [];
  const damped = new Map<Finding, number>();
  const taken = new Map<Finding, number>();
  for (const [was, finding] of ranked(evidence, kept, registry)) {
    findings.push(finding);
    const scope = covering.get(was);
    if (!scope) continue;
    const points = Math.min(finding.score, scope.takes);
    damped.set(finding, points);
    taken.set(scope.finding, (taken.get(scope.finding) ?? 0) + points);
  }
  return { findings, damped, taken };
}
