import { weigh } from './dampen.ts';
import type { Scope } from './dampen.ts';
import { Document } from './document/document.ts';
import { bitsOf } from './document/facts.ts';
import { crashedEngine, run, RULE_CRASHED } from './evidence.ts';
import { fingerprint } from './fingerprint.ts';
import type { GroupId } from './groups.ts';
import { settingOf, thresholdsOf } from './policy.ts';
import type { Setting } from './policy.ts';
import { ALL_RULES } from './rules/index.ts';
import type { Registry } from './rules/registry.ts';
import { register } from './rules/registry.ts';
import type { AnyRule, Found } from './rules/rule.ts';
import { testString } from './rules/system/test-string.ts';
import { unreadText } from './rules/system/unread-text.ts';
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
  /** Bits of the facts without which it is not asked. */
  readonly needs: number;
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
  const told = (rule: string): boolean => findings.some((finding) => finding.rule === rule);
  if (told(testString.id)) return 'reject';
  if (told(RULE_CRASHED)) return 'hold';
  return told(unreadText.id) ? 'no-approval' : undefined;
}

const NONE: readonly Finding[] = [];

/** Groups that have points for a damper to take. */
function groupsOf(findings: readonly Finding[], registry: Registry): ReadonlySet<GroupId> {
  const groups = new Set<GroupId>();
  for (const { rule, score: points } of findings) {
    const group = registry.byId.get(rule)?.group;
    if (group !== undefined && points > 0) groups.add(group);
  }
  return groups;
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
      .map((rule) => ({ rule, setting: settingOf(rule, policy), needs: bitsOf(rule.needs ?? []) }))
      .filter(({ setting }) => setting.mode !== 'off');
  }

  /** What most comments get. */
  const nothingFound = {
    ...decide({ spam: 0, toxicity: 0 }, thresholds, undefined),
    scores: { spam: 0, toxicity: 0 },
    categories: {},
    findings: NONE,
  };

  const rulesOn = active(registry.rules);
  const compositesOn = active(registry.composites);
  const dampersOn = active(registry.dampers).map(({ rule, setting, needs }) => ({
    rule,
    setting,
    needs,
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
    for (const { rule, setting, needs } of list) {
      if ((document.facts & needs) !== needs) continue;
      for (const finding of run(rule, setting, document, found)) findings.push(finding);
    }
    return findings;
  }

  /** Of the dampers that have anything to weaken. */
  function scopesOf(document: Document, groups: ReadonlySet<GroupId>): Scope[] {
    return dampersOn
      .filter(({ rule }) => rule.dampens.some((group) => groups.has(group)))
      .flatMap((damper) =>
        gather([damper], document, NONE).map((finding) => ({
          finding,
          takes: damper.takes,
          dampens: damper.dampens,
        })),
      );
  }

  function assessDocument(document: Document): Omit<Assessment, 'language' | 'ruleset'> {
    const plain = gather(rulesOn, document, NONE);
    const composed = gather(compositesOn, document, plain);
    const found = composed.length === 0 ? plain : [...plain, ...composed];
    if (found.length === 0) return nothingFound;
    const scopes = scopesOf(document, groupsOf(found, registry));
    const { findings: evidence, damped, taken } = weigh(found, scopes, registry);
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
