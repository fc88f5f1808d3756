import { describe, expect, test } from 'vitest';
import { createModerator, knownRule, ruleKind, RULES, TEST_STRING } from '../../../src/moderation/index.ts';
import type { Policy } from '../../../src/moderation/index.ts';
import { ALL_RULES } from '../../../src/moderation/rules/index.ts';
import { register } from '../../../src/moderation/rules/registry.ts';
import type { Composite, Damper, Rule } from '../../../src/moderation/rules/rule.ts';

function stub(
  id: string,
  score: number,
  words: Record<string, number>,
  group: Rule['group'] = 'advert',
): Rule {
  return {
    kind: 'rule',
    id,
    group,
    category: 'advert',
    score,
    summary: id,
    ok: [],
    fail: [],
    check: ({ body }) =>
      body.tokens
        .filter((token) => token.text in words)
        .map((token) => body.field.hit(token.start, token.end, words[token.text] ?? 0, id)),
  };
}

const thrower: Rule = {
  ...stub('THROWS', 1, {}),
  check: () => {
    throw new Error('broken');
  },
};

describe('a rule that throws', () => {
  test('holds an innocent comment and lets the other rules run', () => {
    const assessment = createModerator({}, [thrower, stub('WORD', 2, { word: 1 })]).assess({
      body: 'a word',
    });
    expect(assessment).toMatchObject({ verdict: 'hold', because: 'forced', scores: { spam: 2 } });
    expect(assessment.findings.map((finding) => finding.rule)).toEqual(['RULE_CRASHED', 'WORD']);
  });

  test('holds where the points would reject: nothing is dropped on incomplete evidence', () => {
    const rules = [thrower, stub('WORD', 9, { word: 1 }), stub('MORE', 9, { word: 1 }, 'advert')];
    expect(createModerator({}, rules).assess({ body: 'word' }).verdict).toBe('hold');
  });

  test('holds from a composite and from a damper too', () => {
    const composite: Composite = {
      ...thrower,
      kind: 'composite',
      combine: () => {
        throw new Error('broken');
      },
    };
    const damper: Damper = {
      ...thrower,
      kind: 'damper',
      dampens: ['advert'],
      scopes: () => {
        throw new Error('broken');
      },
    };
    expect(createModerator({}, [composite]).assess({ body: 'x' }).verdict).toBe('hold');
    expect(createModerator({}, [stub('WORD', 1, { word: 1 }), damper]).assess({ body: 'word' }).verdict).toBe(
      'hold',
    );
  });

  test('a submission that is no submission holds', () => {
    // Callers in plain JavaScript exist.
    const broken: { body: string } = JSON.parse('{"body": 7}');
    expect(createModerator().assess(broken)).toMatchObject({ verdict: 'hold', because: 'forced' });
  });
});

describe('a text that is not read to its end', () => {
  const long = 'word '.repeat(5000);

  test('holds an innocent comment, whatever a policy says', () => {
    const policy: Policy = { rules: { UNREAD_TEXT: { mode: 'off' } } };
    const assessment = createModerator(policy).assess({ body: long });
    expect(assessment.findings.map(({ rule }) => rule)).toContain('UNREAD_TEXT');
    expect(assessment).toMatchObject({ verdict: 'hold' });
  });

  test('leaves a rejection for what was read', () => {
    const spam = Array.from({ length: 8 }, (_, at) => `online casino https://a${at}.top`).join(' ');
    expect(createModerator().assess({ body: `${spam} ${long}` })).toMatchObject({
      verdict: 'reject',
      because: 'spam',
    });
  });

  test('is rejected with the test string, even beyond what is read', () => {
    expect(createModerator().assess({ body: long + TEST_STRING }).verdict).toBe('reject');
  });
});

describe('scores', () => {
  const rules = [stub('A', 4, { a: 1, half: 0.5 }), stub('B', 4, { b: 1 }, 'contact')];

  test.for([
    ['a', 4, 'approve'],
    ['a half', 5, 'hold'],
    ['a a a a a a a a a a', 7.992, 'hold'],
    ['b b b', 3, 'approve'],
    ['a a b b', 9, 'hold'],
  ] as const)('%j gives %d points: %s', ([body, points, verdict]) => {
    const assessment = createModerator({}, rules).assess({ body });
    expect(assessment.scores.spam).toBeCloseTo(points, 2);
    expect(assessment.verdict).toBe(verdict);
  });

  test.for([
    [{ rules: { A: { score: 5 } } }, 5, 'hold'],
    [{ rules: { A: { mode: 'off' } } }, 0, 'approve'],
    [{ rules: { A: { mode: 'shadow' } } }, 0, 'approve'],
    [{ rules: { A: { score: Number.NaN } } }, 4, 'approve'],
    [{ rules: { NO_SUCH_RULE: { score: 99 } } }, 4, 'approve'],
    [{ thresholds: { spam: { hold: 3, reject: 4 } } }, 4, 'reject'],
    [{ thresholds: { spam: { hold: Number.NaN, reject: Number.NaN } } }, 4, 'hold'],
  ] as [Policy, number, string][])('policy %j gives %d points: %s', ([policy, points, verdict]) => {
    const assessment = createModerator(policy, rules).assess({ body: 'a' });
    expect([assessment.scores.spam, assessment.verdict]).toEqual([points, verdict]);
  });

  test('a shadow rule is recorded with score 0', () => {
    const { findings } = createModerator({ rules: { A: { mode: 'shadow' } } }, rules).assess({ body: 'a' });
    expect(findings).toMatchObject([{ rule: 'A', score: 0, text: 'a' }]);
  });
});

describe('a damper', () => {
  const damper: Damper = {
    ...stub('CALM', -3, {}),
    kind: 'damper',
    dampens: ['advert'],
    scopes: ({ body }) => [body.field.hit(0, 5, 1, 'the beginning')],
  };
  const rules = [stub('A', 4, { a: 1 }), stub('B', 4, { b: 1 }), stub('C', 2, { a: 1 }, 'contact'), damper];

  test.for([
    ['I do not hate Muslims. ', 'I hate Muslims.'],
    ['You are not an idiot. ', 'You are an idiot.'],
    ['Saying "refugees are vermin" is racist. ', 'Refugees are vermin.'],
  ] as const)('takes nothing from what follows, however often before it: %j', ([excused, meant]) => {
    const moderator = createModerator({ rules: { REPETITION: { mode: 'off' } } });
    const [alone, after] = [meant, excused.repeat(4) + meant].map((body) => moderator.assess({ body }));
    expect(moderator.assess({ body: excused }).verdict).toBe('approve');
    expect(alone?.verdict).toBe('hold');
    expect(after?.verdict).toBe('hold');
    expect(after?.scores.toxicity).toBeGreaterThanOrEqual(alone?.scores.toxicity ?? 0);
  });

  test('takes at most its score, only from its groups, only inside its scope', () => {
    const { scores, findings } = createModerator({}, rules).assess({ body: '. a . . b' });
    expect(scores.spam).toBe(1 + 4 + 2);
    expect(findings.at(-1)).toMatchObject({ rule: 'CALM', score: -3, text: '. a .' });
  });

  test('never adds points, and a rule never takes any, whatever a policy says', () => {
    const inverted = createModerator({ rules: { CALM: { score: 50 } } }, rules).assess({ body: '. a . . b' });
    expect(inverted.scores.spam).toBe(4 + 4 + 2);
    const negative = createModerator({ rules: { A: { score: -50 } } }, rules).assess({ body: '. . . . b a' });
    expect(negative.scores.spam).toBe(4 + 2);
  });

  test('is not told where it took nothing', () => {
    expect(
      createModerator({}, rules)
        .assess({ body: '. . . . b' })
        .findings.map(({ rule }) => rule),
    ).toEqual(['B']);
  });
});

describe('the test string', () => {
  test.for([{}, { rules: { TEST_STRING: { mode: 'off' } } }] as Policy[])(
    'always rejects, policy %j',
    (policy) => {
      const assessment = createModerator(policy).assess({ body: `This is a test: ${TEST_STRING}.` });
      expect(assessment).toMatchObject({ verdict: 'reject', because: 'forced' });
      expect(assessment.findings[0]?.text).toBe(TEST_STRING);
    },
  );
});

test('two rules of one id are refused', () => {
  expect(() => register([stub('A', 1, {}), stub('A', 2, {})])).toThrow('A');
});

test('knownRule knows exactly the catalogue', () => {
  expect(RULES.map(({ id }) => id)).toEqual(ALL_RULES.map(({ id }) => id));
  expect(RULES.every(({ id }) => knownRule(id))).toBe(true);
  expect(['', 'insult', 'constructor', 'RULE_CRASHED'].some(knownRule)).toBe(false);
  expect(['LINK', 'TRADE_X_LINK', 'NEGATED', 'constructor'].map(ruleKind)).toEqual([
    'rule',
    'composite',
    'damper',
    undefined,
  ]);
});
