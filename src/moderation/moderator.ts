import { dampen } from './dampen.ts';
import type { Scope } from './dampen.ts';
import { Document } from './document/document.ts';
import { crashedEngine, run, RULE_CRASHED } from './evidence.ts';
import { fingerprint } from './fingerprint.ts';
import { settingOf, thresholdsOf } from './policy.ts';
import type { Setting } from './policy.ts';
import { ALL_RULES } from './rules/index.ts';
import type { Registry } from './rules/registry.ts';
import { register } from './rules/registry.ts';
import type { AnyRule, Found } from './rules/rule.ts';
import { testString } from './rules/system/test-string.ts';
import { RULESET_VERSION } from './ruleset-version.ts';
import { score } from './score.ts';
import type { Assessment, Finding, Policy, Submission } from './types.ts';
import type { Forced } from './verdict.ts';
import { decide } from './verdict.ts';

export interface Moderator {
  /** Pure: the same submission gives the same assessment. Never throws. */
  assess(submission: Submission): Assessment;
}

const defaults = register(ALL_RULES);

/** A rule that runs under the policy. */
interface Active<T extends AnyRule> {
  readonly rule: T;
  readonly setting: Setting;
}

/** Findings by rule for composites, with strength as a share of the rule's effective score. */
function foundSoFar(findings: readonly Finding[], settings: ReadonlyMap<string, Setting>): Found {
  const of = (rule: string): readonly Finding[] =>
    findings.filter((finding) => finding.rule === rule && finding.score > 0);
  return {
    of,
    strength: (rule) => {
      const full = settings.get(rule)?.score ?? 0;
      if (full <= 0) return 0;
      return of(rule).reduce((best, finding) => Math.max(best, finding.score / full), 0);
    },
  };
}

function forcedBy(findings: readonly Finding[]): Forced {
  if (findings.some((finding) => finding.rule === testString.id)) return 'reject';
  return findings.some((finding) => finding.rule === RULE_CRASHED) ? 'hold' : undefined;
}

/**
 * The engine with a site's policy. Cheap to make; keep one a site.
 *
 * @param rules for tests: other rules than the engine's own
 */
export function createModerator(policy: Policy = {}, rules?: readonly AnyRule[]): Moderator {
  const registry: Registry = rules ? register(rules) : defaults;
  const thresholds = thresholdsOf(policy);
  const settings = new Map([...registry.byId].map(([id, rule]) => [id, settingOf(rule, policy)]));
  const overrides = fingerprint(policy);
  const ruleset = overrides ? `${RULESET_VERSION}+${overrides}` : RULESET_VERSION;

  /** With its setting, in the order of the registry; rules that are off are left out. */
  function active<T extends AnyRule>(list: readonly T[]): readonly Active<T>[] {
    return list
      .map((rule) => ({ rule, setting: settingOf(rule, policy) }))
      .filter(({ setting }) => setting.mode !== 'off');
  }

  const rulesOn = active(registry.rules);
  const compositesOn = active(registry.composites);
  const dampersOn = active(registry.dampers).map(({ rule, setting }) => ({
    rule,
    setting,
    takes: setting.mode === 'shadow' ? 0 : -setting.score,
    dampens: new Set(rule.dampens),
  }));

  function gather(
    list: readonly Active<AnyRule>[],
    document: Document,
    before: readonly Finding[],
  ): Finding[] {
    const found = foundSoFar(before, settings);
    const findings: Finding[] = [];
    for (const { rule, setting } of list) {
      for (const finding of run(rule, setting, document, found)) findings.push(finding);
    }
    return findings;
  }

  function scopesOf(document: Document): Scope[] {
    return dampersOn.flatMap((damper) =>
      gather([damper], document, []).map((finding) => ({
        finding,
        takes: damper.takes,
        dampens: damper.dampens,
      })),
    );
  }

  function assessDocument(document: Document): Omit<Assessment, 'language' | 'ruleset'> {
    const plain = gather(rulesOn, document, []);
    const evidence = [...plain, ...gather(compositesOn, document, plain)];
    const scopes = evidence.some((finding) => finding.score > 0) ? scopesOf(document) : [];
    const { damped, taken } = dampen(evidence, scopes, registry);
    const dampers: Finding[] = [];
    for (const { finding } of scopes) {
      const points = taken.get(finding);
      if (points !== undefined) dampers.push({ ...finding, score: 0 - points });
      else if (finding.rule === RULE_CRASHED) dampers.push(finding);
    }
    const findings = [...evidence, ...dampers];
    const sums = score(evidence, damped, registry);
    return { ...decide(sums.scores, thresholds, forcedBy(findings)), ...sums, findings };
  }

  return {
    assess(submission) {
      try {
        const document = new Document(submission);
        return { ...assessDocument(document), language: document.language, ruleset };
      } catch {
        const scores = { spam: 0, toxicity: 0 };
        const findings = [crashedEngine()];
        return {
          verdict: 'hold',
          because: 'forced',
          scores,
          categories: {},
          findings,
          language: 'und',
          ruleset,
        };
      }
    },
  };
}
