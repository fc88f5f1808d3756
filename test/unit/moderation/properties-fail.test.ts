/** A law that cannot be broken says nothing: each one fails for an engine with one thing wrong. */
import { describe, expect, test } from 'vitest';
import type { Assessment, Finding, Policy, RuleMode, Submission } from '../../../src/moderation/index.ts';
import { createModerator } from '../../../src/moderation/index.ts';
import { normalise } from '../../../src/moderation/normalise/index.ts';
import { score } from '../../../src/moderation/score.ts';
import { LAWS } from './laws/index.ts';
import { isIdempotent, scoreNeverFalls } from './laws/parts.ts';
import type { Engine } from './laws/trial.ts';

/** The engine with its answers changed. */
function answering(change: (assessment: Assessment, sent: Submission) => Assessment): Engine {
  return (policy) => {
    const moderator = createModerator(policy);
    return { assess: (sent) => change(moderator.assess(sent), sent) };
  };
}

/** The engine with every finding changed. */
function finding(change: (one: Finding, source: string) => Finding): Engine {
  return answering((assessment, sent) => ({
    ...assessment,
    findings: assessment.findings.map((one) => change(one, sent[one.field] ?? '')),
  }));
}

/** The engine that reads one mode as another. */
function reading(mode: RuleMode, as: RuleMode): Engine {
  return (policy: Policy = {}) =>
    createModerator({
      ...policy,
      rules: Object.fromEntries(
        Object.entries(policy.rules ?? {}).map(([id, rule]) => [
          id,
          { ...rule, mode: rule.mode === mode ? as : rule.mode },
        ]),
      ),
    });
}

function scaled(assessment: Assessment, by: number): Assessment {
  const { spam, toxicity } = assessment.scores;
  return { ...assessment, scores: { spam: spam * by, toxicity: toxicity * by } };
}

let asked = 0;

const BROKEN: readonly (readonly [law: keyof typeof LAWS, wrong: string, engine: Engine])[] = [
  [
    'answers every submission, with scores and categories that mean something',
    'throws at half a character',
    answering((assessment, { body }) => {
      encodeURIComponent(body);
      return assessment;
    }),
  ],
  [
    'answers every submission, with scores and categories that mean something',
    'approves what reached a threshold',
    answering((assessment) => ({ ...assessment, verdict: 'approve' })),
  ],
  [
    'answers every submission, with scores and categories that mean something',
    'adds categories up without an end',
    answering((assessment) => ({ ...assessment, categories: { insult: assessment.scores.toxicity / 5 } })),
  ],
  [
    'points at what was sent',
    'tells where it is in the normalised text',
    finding((one, source) => {
      const start = normalise(source).text.indexOf(normalise(one.text).text);
      return { ...one, start, end: start + one.text.length };
    }),
  ],
  [
    'points at what was sent',
    'quotes the normalised text',
    finding((one) => ({ ...one, text: normalise(one.text).text })),
  ],
  [
    'cuts no grapheme',
    'leaves the marks of the last letter out',
    finding((one) => ({ ...one, end: one.end - (/[\p{M}\p{Cf}]$/u.test(one.text) ? 1 : 0) })),
  ],
  [
    'gives the same answer whatever it was asked before',
    'finds every other time',
    answering((assessment) => (asked++ % 2 === 0 ? assessment : { ...assessment, findings: [] })),
  ],
  [
    'gives the same answer whatever it was asked before',
    'changes what it is sent',
    answering((assessment, sent) => {
      Object.assign(sent, { body: '' });
      return assessment;
    }),
  ],
  [
    'never counts less for more evidence',
    'takes the mean',
    answering((assessment) => scaled(assessment, 1 / (assessment.findings.length || 1))),
  ],
  [
    'never counts less for more evidence',
    'knows the last paragraph only',
    (policy) => {
      const moderator = createModerator(policy);
      return { assess: (sent) => moderator.assess({ ...sent, body: sent.body.split('\n\n').at(-1) ?? '' }) };
    },
  ],
  [
    'dampers only take points',
    'counts what dampers take as evidence',
    answering((assessment) => {
      const taken = assessment.findings.some((one) => one.score < 0);
      return taken ? scaled(assessment, 100) : assessment;
    }),
  ],
  [
    'the title of the page only softens',
    'judges the title as if the guest had written it',
    (policy) => {
      const moderator = createModerator(policy);
      return {
        assess: (sent) => moderator.assess({ ...sent, body: `${sent.body}\n\n${sent.pageTitle ?? ''}` }),
      };
    },
  ],
  [
    'the title of the guest excuses nothing',
    'reads the title in place of the body',
    (policy) => {
      const moderator = createModerator(policy);
      return { assess: (sent) => moderator.assess(sent.title ? { ...sent, body: sent.title } : sent) };
    },
  ],
  ['a shadow rule is recorded and changes nothing', 'counts shadows', reading('shadow', 'on')],
  ['a shadow rule is recorded and changes nothing', 'records no shadow', reading('shadow', 'off')],
  ['a rule that is off finds nothing', 'runs rules that are off', reading('off', 'shadow')],
  [
    'without points nothing is held but what was not read',
    'holds for a finding without points',
    answering((assessment) => ({
      ...assessment,
      verdict: assessment.findings.length > 0 ? 'hold' : assessment.verdict,
    })),
  ],
];

describe('a law is broken', () => {
  test.for(BROKEN)('"%s" by an engine that %s', ([law, , engine]) => {
    expect(LAWS[law]?.(engine).fails()).toBe(true);
  });

  test('every law can be', () => {
    expect(new Set(BROKEN.map(([law]) => law))).toEqual(new Set(Object.keys(LAWS)));
  });

  test('"a sum of evidence never falls" by a mean, and by a cap that drops what is over it', () => {
    const mean: typeof score = (findings, ...rest) => {
      const { scores, categories } = score(findings, ...rest);
      return { scores: { spam: scores.spam / findings.length, toxicity: 0 }, categories };
    };
    const dropping: typeof score = (findings, ...rest) => {
      const made = score(findings, ...rest);
      return { ...made, scores: { spam: made.scores.spam % 9, toxicity: made.scores.toxicity % 9 } };
    };
    expect(scoreNeverFalls(mean).fails()).toBe(true);
    expect(scoreNeverFalls(dropping).fails()).toBe(true);
  });

  test('"normalisation is idempotent" by one that takes one layer off at a time', () => {
    const once = (text: string): string =>
      normalise(text).text.replaceAll(/aa|ee|oo|ll|اا/g, ([one = '']) => one);
    const hidden = (text: string): string => text.normalize('NFKC').replaceAll(/[\u200b\u00ad]/g, '');
    expect(isIdempotent(once).fails()).toBe(true);
    expect(isIdempotent(hidden).fails()).toBe(true);
  });
});
