import type { AnyRule, Composite, Damper, Rule } from './rule.ts';

/** Rules sorted by when they run. */
export interface Registry {
  readonly rules: readonly Rule[];
  readonly composites: readonly Composite[];
  readonly dampers: readonly Damper[];
  readonly byId: ReadonlyMap<string, AnyRule>;
}

/** Refuses two rules with one id: overrides and stored findings name rules by id. */
export function register(all: readonly AnyRule[]): Registry {
  const byId = new Map<string, AnyRule>();
  for (const rule of all) {
    if (byId.has(rule.id)) throw new Error(`Two rules are called ${rule.id}`);
    byId.set(rule.id, rule);
  }
  return {
    rules: all.filter((rule) => rule.kind === 'rule'),
    composites: all.filter((rule) => rule.kind === 'composite'),
    dampers: all.filter((rule) => rule.kind === 'damper'),
    byId,
  };
}
