import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Outcome } from '../../../scripts/eval/corpus.ts';
import { EXPECTED_PATH, judgeCorpus, languageGroup, parseExpected } from '../../../scripts/eval/corpus.ts';
import type { Metrics } from '../../../scripts/eval/metrics.ts';
import { measure } from '../../../scripts/eval/metrics.ts';

const outcomes = judgeCorpus();
const expected = parseExpected(readFileSync(EXPECTED_PATH, 'utf8'));

/** Percent of the bad that must be held or rejected. Raise these as the engine learns; never lower them in passing. */
const RECALL_BY_LANGUAGE = { en: 80, ar: 80, 'ar-Latn': 70, other: 65 };
const RECALL_BY_KIND = {
  'call-to-violence': 50,
  dehumanise: 75,
  disguised: 83,
  'group-hate': 65,
  'implied-hate': 15,
  'insult-author': 72,
  'insult-commenter': 86,
  'sectarian-slur': 57,
  'sexual-harassment': 55,
  slur: 89,
  spam: 85,
  threat: 70,
  'wish-harm': 80,
};
/** Percent of the clean that may be held; none may be rejected unseen. */
const FALSE_ALARMS_BY_LANGUAGE = { en: 4.8, ar: 4.5, 'ar-Latn': 2.7, other: 3 };
const FALSE_ALARMS = 3.6;
const NEVER_HELD = ['counter-speech', 'genuine', 'identity-neutral', 'mockery', 'news-vocabulary', 'prayer'];

describe('every row of test/corpus gets what expected.tsv says (npm run corpus -- --write, then read the diff)', () => {
  test('the same rows', () => {
    expect([...expected.keys()]).toEqual(outcomes.map((one) => one.at));
  });

  test('verdicts', () => {
    const changed = outcomes.filter((one) => expected.get(one.at)?.verdict !== one.verdict);
    expect(changed.map((one) => `${label(one)}: ${expected.get(one.at)?.verdict} -> ${one.verdict}`)).toEqual(
      [],
    );
  });

  test('rules', () => {
    const rulesOf = (one: Outcome): string => one.rules.join(' ') || '–';
    const changed = outcomes.filter((one) => expected.get(one.at)?.rules !== rulesOf(one));
    expect(changed.map((one) => `${label(one)}: ${expected.get(one.at)?.rules} -> ${rulesOf(one)}`)).toEqual(
      [],
    );
  });
});

describe('the rates do not fall', () => {
  const inLanguage = (name: string): Metrics =>
    measure(outcomes.filter((one) => languageGroup(one) === name));
  const ofKind = (name: string): Metrics => measure(outcomes.filter((one) => one.kindGroup === name));

  test.for(Object.entries(RECALL_BY_LANGUAGE))('recall in %s', ([language, least]) => {
    expect(100 * inLanguage(language).recall).toBeGreaterThanOrEqual(least);
  });

  test.for(Object.entries(RECALL_BY_KIND))('recall of %s', ([kind, least]) => {
    expect(100 * ofKind(kind).recall).toBeGreaterThanOrEqual(least);
  });

  test('every bad kind has a floor', () => {
    const kinds = new Set(outcomes.filter((one) => one.bad).map((one) => one.kindGroup));
    expect([...kinds].toSorted()).toEqual(Object.keys(RECALL_BY_KIND).toSorted());
  });

  test.for(Object.entries(FALSE_ALARMS_BY_LANGUAGE))('false alarms in %s', ([language, most]) => {
    expect(100 * inLanguage(language).falsePositives).toBeLessThanOrEqual(most);
  });

  test('false alarms in all', () => {
    expect(100 * measure(outcomes).falsePositives).toBeLessThanOrEqual(FALSE_ALARMS);
  });

  test.for(NEVER_HELD)('%s is approved', (kind) => {
    expect(ofKind(kind).falsePositives).toBe(0);
  });

  test('nothing clean is rejected unseen', () => {
    const rejected = outcomes.filter((one) => !one.bad && one.verdict === 'reject');
    expect(rejected.map(label)).toEqual([]);
  });
});

function label(one: Outcome): string {
  return `${one.at} ${one.row.label} ${one.kind}`;
}
