import type { Curve } from './calibration/curve.ts';
import { weigh } from './dampen.ts';
import type { Scope } from './dampen.ts';
import { Document } from './document/document.ts';
import type { Active } from './evidence.ts';
import { activate, crashedEngine, RULE_CRASHED } from './evidence.ts';
import { fingerprint } from './fingerprint.ts';
import { forcedBy } from './forced.ts';
import { GROUPS } from './groups.ts';
import type { GroupId } from './groups.ts';
import { settingOf, thresholdsOf } from './policy.ts';
import type { Setting } from './policy.ts';
import { ALL_RULES } from './rules/index.ts';
import { Queue } from './queue.ts';
import type { Registry } from './rules/registry.ts';
import { register } from './rules/registry.ts';
import type { AnyRule, Found } from './rules/rule.ts';
import { RULESET_VERSION } from './ruleset-version.ts';
import { score } from './score.ts';
import type { Assessment, Finding, Policy, Submission, WordEntry } from './types.ts';
import { decide } from './verdict.ts';
import { WordLists } from './word-lists/word-lists.ts';

export interface Moderator {
  /** Pure: the same submission gives the same assessment. Never throws. */
  assess(submission: Submission): Assessment;
}

const defaults = register(ALL_RULES);

const NONE: readonly Finding[] = [];

/** Lists that are compiled already: policies that differ in their rules only share them. */
const compiled = new WeakMap<readonly WordEntry[], WordLists>();

function listsOf(words: readonly WordEntry[]): WordLists {
  const known = compiled.get(words) ?? new WordLists(words);
  compiled.set(words, known);
  return known;
}

/** Findings by rule for composites, with strength as a share of the rule's effective score. */
function foundSoFar(findings: readonly Finding[], settings: ReadonlyMap<string, Setting>): Found {
  const byRule = new Map<string, Finding[]>();
  for (const finding of findings) {
    if (finding.score <= 0) continue;
    const known = byRule.get(finding.rule);
    if (known) known.push(finding);
    else byRule.set(finding.rule, [finding]);
  }
  const of = (rule: string): readonly Finding[] => byRule.get(rule) ?? NONE;
  return {
    of,
    strength: (rule) => {
      const full = settings.get(rule)?.score ?? 0;
      let best = 0;
      if (full > 0) for (const { score: points } of of(rule)) best = Math.max(best, points / full);
      return best;
    },
  };
}

/** What rules see that run before any other. */
const NOTHING_FOUND: Found = { of: () => [], strength: () => 0 };

const GROUP_IDS = Object.keys(GROUPS);

/** Groups as bits: there are fewer than thirty. */
function bitOf(group: GroupId): number {
  return 1 << GROUP_IDS.indexOf(group);
}

/** Groups that have points for a damper to take. */
function groupsOf(findings: readonly Finding[], registry: Registry): number {
  let groups = 0;
  for (const { rule, score: points } of findings) {
    const group = points > 0 ? registry.byId.get(rule)?.group : undefined;
    if (group !== undefined) groups |= bitOf(group);
  }
  return groups;
}

/**
 * The engine with a site's policy. Cheap to make but for long word lists; keep one a site. Throws a RangeError on a word
 * list entry that `wordProblems` refuses.
 *
 * @param rules for tests: other rules than the engine's own
 * @param curve for `npm run fit`: what categories read as, other than calibrated
 */
export function createModerator(policy: Policy = {}, rules?: readonly AnyRule[], curve?: Curve): Moderator {
  const registry: Registry = rules ? register(rules) : defaults;
  const thresholds = thresholdsOf(policy);
  const settings = new Map([...registry.byId].map(([id, rule]) => [id, settingOf(rule, policy)]));
  const overrides = fingerprint(policy);
  const lists = policy.words && policy.words.length > 0 ? listsOf(policy.words) : undefined;
  const ruleset = overrides ? `${RULESET_VERSION}+${overrides}` : RULESET_VERSION;

  /** With its setting, in the order of the registry; rules that are off are left out. */
  function activated(list: readonly AnyRule[]): Active[] {
    return list.flatMap((rule) => {
      const setting = settings.get(rule.id);
      return setting === undefined || setting.mode === 'off' ? [] : [activate(rule, setting)];
    });
  }

  /** What most comments get. */
  const nothingFound = {
    ...decide({ spam: 0, toxicity: 0 }, thresholds, undefined),
    scores: { spam: 0, toxicity: 0 },
    categories: {},
    findings: [],
  };

  const rulesOn = new Queue(activated(registry.rules));
  const compositesOn = new Queue(activated(registry.composites));
  const dampersOn = registry.dampers.flatMap((rule) => {
    const { mode, score: points } = settingOf(rule, policy);
    if (mode === 'off') return [];
    return [
      {
        active: new Queue(activated([rule])),
        takes: mode === 'shadow' ? 0 : -points,
        dampens: new Set(rule.dampens),
        groups: rule.dampens.reduce((bits, group) => bits | bitOf(group), 0),
      },
    ];
  });

  /** Of the dampers that have anything to weaken. */
  function scopesOf(document: Document, groups: number): Scope[] {
    const scopes: Scope[] = [];
    for (const { active, takes, dampens, groups: weakened } of dampersOn) {
      if ((weakened & groups) === 0) continue;
      const findings = active.gather(document, NOTHING_FOUND);
      for (const finding of findings) scopes.push({ finding, takes, dampens });
    }
    return scopes;
  }

  function assessDocument(document: Document): Assessment {
    const { language } = document;
    const listed = lists?.find(document);
    const told = rulesOn.gather(document, NOTHING_FOUND, listed?.approved);
    const found = told.length === 0 ? NOTHING_FOUND : foundSoFar(told, settings);
    const composed = compositesOn.gather(document, found, listed?.approved);
    if (composed.length > 0) told.push(...composed);
    if (told.length === 0 && !listed) return { ...nothingFound, language, ruleset };
    const scopes = scopesOf(document, groupsOf(told, registry));
    const { findings: evidence, damped, taken } = weigh(told, scopes, registry);
    const { scores, categories } = score(evidence, damped, registry, curve);
    const findings = [...(listed?.findings ?? []), ...evidence];
    for (const { finding } of scopes) {
      const points = taken.get(finding);
      if (points !== undefined) findings.push({ ...finding, score: 0 - points });
      else if (finding.rule === RULE_CRASHED) findings.push(finding);
    }
    const decision = decide(scores, thresholds, forcedBy(findings));
    return { ...decision, scores, categories, findings, language, ruleset };
  }

  return {
    assess(submission) {
      try {
        return assessDocument(new Document(submission));
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
