/**
 * What is true of the engine whatever it is sent, each as a property of an engine that is given: the engine's own in
 * properties.test.ts, and broken ones in properties-fail.test.ts, which show that a law can be broken.
 */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Finding, Moderator, Policy, RuleOverride, Submission } from '../../../src/moderation/index.ts';
import { createModerator, DEFAULT_THRESHOLDS } from '../../../src/moderation/index.ts';
import { ALL_RULES } from '../../../src/moderation/rules/index.ts';
import { FOUL, hostileSubmission } from './hostile-text.ts';

export type Engine = (policy?: Policy) => Moderator;
type Law = (engine: Engine) => fc.IRawProperty<unknown>;

const SEVERITY = { approve: 0, hold: 1, reject: 2 } as const;
/** Points are rounded to three places. */
const ROUNDING = 0.001;
const DIMENSIONS = ['spam', 'toxicity'] as const;

/** Rules that a site may change. */
const CHANGEABLE = ALL_RULES.filter(({ group }) => group !== 'system');
const DAMPERS = CHANGEABLE.filter(({ kind }) => kind === 'damper').map(({ id }) => id);

/**
 * Rules that measure a share of the whole comment, so that honest words around it answer for it. Everything else is
 * evidence that stays where it is said.
 */
const SHARES = ['LINK_RATIO', 'SHOUTING', 'SHOUTING_FLOOD', 'WORD_FLOOD', 'REPETITION'];

const override = (ids: readonly string[], what: RuleOverride): Policy => ({
  rules: Object.fromEntries(ids.map((id) => [id, what])),
});

/** Points by rule. */
function pointsOf(findings: readonly Finding[]): Map<string, number> {
  const points = new Map<string, number>();
  for (const { rule, score } of findings) points.set(rule, (points.get(rule) ?? 0) + score);
  return points;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Offsets at which a grapheme begins or the text ends. */
function bordersOf(text: string): ReadonlySet<number> {
  return new Set([...segmenter.segment(text)].map(({ index }) => index)).add(text.length);
}

export const answersAll: Law = (engine) => {
  const moderator = engine();
  return fc.property(hostileSubmission, (sent) => {
    const { verdict, scores, categories, findings } = moderator.assess(sent);
    expect(findings.map(({ rule }) => rule)).not.toContain('RULE_CRASHED');
    expect(SEVERITY).toHaveProperty(verdict);
    for (const dimension of DIMENSIONS) {
      expect(scores[dimension]).toBeGreaterThanOrEqual(0);
      expect(Number.isFinite(scores[dimension])).toBe(true);
      if (scores[dimension] >= DEFAULT_THRESHOLDS[dimension].hold) expect(verdict).not.toBe('approve');
    }
    for (const value of Object.values(categories)) {
      expect(value).toBeGreaterThan(0);
      expect(value).toBeLessThanOrEqual(1);
    }
  });
};

export const pointsAtWhatWasSent: Law = (engine) => {
  const moderator = engine();
  return fc.property(hostileSubmission, (sent) => {
    for (const { field, start, end, text } of moderator.assess(sent).findings) {
      const source = sent[field] ?? '';
      expect(0 <= start && start < end && end <= source.length, `${start}..${end}`).toBe(true);
      expect(text).toBe(source.slice(start, end));
    }
  });
};

export const cutsNoGrapheme: Law = (engine) => {
  const moderator = engine();
  return fc.property(hostileSubmission, (sent) => {
    const { findings } = moderator.assess(sent);
    const borders = new Map(
      [...new Set(findings.map(({ field }) => field))].map((f) => [f, bordersOf(sent[f] ?? '')]),
    );
    for (const { field, start, end, rule } of findings) {
      const own = borders.get(field);
      expect([own?.has(start), own?.has(end)], `${rule} ${start}..${end}`).toEqual([true, true]);
    }
  });
};

export const remembersNothing: Law = (engine) => {
  const moderator = engine();
  return fc.property(hostileSubmission, fc.array(hostileSubmission, { maxLength: 4 }), (sent, others) => {
    const frozen: Submission = Object.freeze({ ...sent });
    const first = moderator.assess(frozen);
    for (const other of others) moderator.assess(other);
    expect(moderator.assess(frozen)).toEqual(first);
    expect(engine().assess({ ...sent })).toEqual(first);
  });
};

/** With dampers and shares off, a paragraph more takes nothing from what was found, if the language read stays. */
export const moreEvidenceNeverLowers: Law = (engine) => {
  const moderator = engine(override([...DAMPERS, ...SHARES], { mode: 'off' }));
  const paragraphs = fc.array(fc.constantFrom(...FOUL), { minLength: 1, maxLength: 4 });
  return fc.property(paragraphs, fc.constantFrom(...FOUL), (said, more) => {
    const before = moderator.assess({ body: said.join('\n\n') });
    const after = moderator.assess({ body: [...said, more].join('\n\n') });
    fc.pre(before.language === after.language);
    for (const dimension of DIMENSIONS) {
      expect(after.scores[dimension]).toBeGreaterThanOrEqual(before.scores[dimension]);
    }
    const points = pointsOf(after.findings);
    for (const [rule, was] of pointsOf(before.findings)) {
      expect(points.get(rule) ?? 0, rule).toBeGreaterThanOrEqual(was - ROUNDING);
    }
  });
};

export const dampersOnlyTake: Law = (engine) => {
  const [damped, plain] = [engine(), engine(override(DAMPERS, { mode: 'off' }))];
  return fc.property(hostileSubmission, (sent) => {
    const [with_, without] = [damped.assess(sent), plain.assess(sent)];
    for (const dimension of DIMENSIONS) {
      expect(with_.scores[dimension]).toBeLessThanOrEqual(without.scores[dimension]);
    }
    const evidence = with_.findings.filter(({ rule }) => !DAMPERS.includes(rule));
    expect(evidence).toEqual(without.findings);
    const taken = with_.findings.filter(({ rule }) => DAMPERS.includes(rule));
    expect(taken.every(({ score }) => score <= 0)).toBe(true);
  });
};

/** The page's own title takes evidence away, at most; and a guest's title adds, at most. */
export const titleOfThePageSoftens: Law = (engine) => {
  const moderator = engine();
  return fc.property(hostileSubmission, ({ pageTitle = '', ...sent }) => {
    const [known, unknown] = [moderator.assess({ ...sent, pageTitle }), moderator.assess(sent)];
    expect(SEVERITY[known.verdict]).toBeLessThanOrEqual(SEVERITY[unknown.verdict]);
    for (const dimension of DIMENSIONS) {
      expect(known.scores[dimension]).toBeLessThanOrEqual(unknown.scores[dimension]);
    }
  });
};

export const shadowChangesNoVerdict: Law = (engine) => {
  const everyone = engine();
  return fc.property(hostileSubmission, fc.constantFrom(...CHANGEABLE), (sent, { id, kind }) => {
    const shadow = engine(override([id], { mode: 'shadow' })).assess(sent);
    const off = engine(override([id], { mode: 'off' })).assess(sent);
    expect([shadow.verdict, shadow.scores, shadow.categories]).toEqual([
      off.verdict,
      off.scores,
      off.categories,
    ]);
    const recorded = shadow.findings.filter(({ rule }) => rule === id);
    expect(recorded.every(({ score }) => score === 0)).toBe(true);
    expect(off.findings).toEqual(shadow.findings.filter(({ rule }) => rule !== id));
    // What a damper would take is known only where it takes.
    if (kind === 'damper') return;
    const spans = (findings: readonly Finding[]): unknown =>
      findings.filter(({ rule }) => rule === id).map(({ start, end, field }) => [field, start, end]);
    expect(spans(shadow.findings)).toEqual(spans(everyone.assess(sent).findings));
  });
};

export const offIsSilent: Law = (engine) => {
  const ids = fc.uniqueArray(fc.constantFrom(...CHANGEABLE.map(({ id }) => id)), { minLength: 1 });
  return fc.property(hostileSubmission, ids, (sent, off) => {
    const { findings } = engine(override(off, { mode: 'off' })).assess(sent);
    expect(findings.map(({ rule }) => rule).filter((rule) => off.includes(rule))).toEqual([]);
  });
};

export const nothingOnNoPoints: Law = (engine) => {
  const ids = CHANGEABLE.map(({ id }) => id);
  const silent = engine(override(ids, { mode: 'off' }));
  const shadow = engine(override(ids, { mode: 'shadow' }));
  return fc.property(hostileSubmission, (sent) => {
    expect(shadow.assess(sent)).toMatchObject({ scores: { spam: 0, toxicity: 0 }, categories: {} });
    expect(shadow.assess(sent).verdict).toBe(silent.assess(sent).verdict);
  });
};

/** Every law by what it says. */
export const LAWS: Readonly<Record<string, Law>> = {
  'answers every submission, with scores and categories that mean something': answersAll,
  'points at what was sent': pointsAtWhatWasSent,
  'cuts no grapheme': cutsNoGrapheme,
  'gives the same answer whatever it was asked before': remembersNothing,
  'never counts less for more evidence': moreEvidenceNeverLowers,
  'dampers only take points': dampersOnlyTake,
  'the title of the page only softens': titleOfThePageSoftens,
  'a shadow rule is recorded and changes nothing': shadowChangesNoVerdict,
  'a rule that is off finds nothing': offIsSilent,
  'without points nothing is held but what was not read': nothingOnNoPoints,
};

export const own: Engine = createModerator;
