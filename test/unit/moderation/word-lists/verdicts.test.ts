/** What a match means: the stricter wins, and an approval only excuses. */
import { describe, expect, test } from 'vitest';
import type { Assessment, Policy, WordEntry } from '../../../../src/moderation/index.ts';
import { createModerator, reconsider, TEST_STRING } from '../../../../src/moderation/index.ts';

const reject = (text: string): WordEntry => ({ list: 'reject', text });
const hold = (text: string): WordEntry => ({ list: 'hold', text });
const approve = (text: string): WordEntry => ({ list: 'approve', text });

function assess(words: readonly WordEntry[], body: string, policy: Policy = {}): Assessment {
  return createModerator({ ...policy, words }).assess({ body });
}

const rulesOf = ({ findings }: Assessment) => findings.map(({ rule }) => rule);

describe('reject and hold', () => {
  test.for<readonly [readonly WordEntry[], string, string, readonly string[]]>([
    [[reject('walrus')], 'a walrus', 'reject', ['WORD_LIST_REJECT']],
    [[hold('walrus')], 'a walrus', 'hold', ['WORD_LIST_HOLD']],
    [[hold('walrus'), reject('walrus')], 'a walrus', 'reject', ['WORD_LIST_HOLD', 'WORD_LIST_REJECT']],
    [[approve('walrus')], 'a walrus', 'approve', ['WORD_LIST_APPROVE']],
    [[approve('walrus'), reject('walrus')], 'a walrus', 'reject', ['WORD_LIST_REJECT']],
    [[approve('walrus'), hold('walrus')], 'a walrus', 'hold', ['WORD_LIST_HOLD']],
    [[approve('walrus'), hold('sea walrus')], 'a sea walrus', 'hold', ['WORD_LIST_HOLD']],
    [[approve('sea walrus'), reject('walrus')], 'a sea walrus', 'approve', ['WORD_LIST_APPROVE']],
    [[approve('sea walrus'), reject('walrus')], 'a walrus', 'reject', ['WORD_LIST_REJECT']],
    [
      [approve('sea walrus'), reject('walrus')],
      'a sea walrus and a walrus',
      'reject',
      ['WORD_LIST_REJECT', 'WORD_LIST_APPROVE'],
    ],
    [[approve('walrus*'), reject('walrus*')], 'walruses', 'reject', ['WORD_LIST_REJECT']],
    [[approve('walruses'), reject('*alr*')], 'walruses', 'approve', ['WORD_LIST_APPROVE']],
    [[approve('walruses'), reject('*alr*')], 'walrus', 'reject', ['WORD_LIST_REJECT']],
    [
      [approve('sea walrus'), reject('walrus news')],
      'sea walrus news',
      'reject',
      ['WORD_LIST_APPROVE', 'WORD_LIST_REJECT'],
    ],
  ])('%j on %s: %s', ([words, body, verdict, rules]) => {
    const assessment = assess(words, body);
    expect(assessment.verdict).toBe(verdict);
    expect(rulesOf(assessment).toSorted()).toEqual(rules.toSorted());
  });

  test('a disguise does not approve', () => {
    expect(assess([approve('sea walrus'), reject('walrus')], 's e a w a l r u s, walrus').verdict).toBe(
      'reject',
    );
  });

  test('what is held by a list may still be rejected for what it says', () => {
    const thresholds = { toxicity: { hold: 2, reject: 3 } };
    expect(assess([hold('walrus')], 'you idiot walrus, you are an idiot', { thresholds }).verdict).toBe(
      'reject',
    );
  });

  test('nobody from outside approves what a list holds', () => {
    const policy = { words: [hold('walrus'), reject('unicorn')] };
    const finding = {
      rule: 'OTHER',
      category: 'context',
      score: -20,
      field: 'body',
      start: 0,
      end: 0,
      text: '',
      why: '',
    } as const;
    const outsider = { finding, dimension: 'toxicity', verdict: 'approve' } as const;
    const moderator = createModerator(policy);
    for (const [body, verdict] of [
      ['a walrus', 'hold'],
      ['you idiot walrus', 'hold'],
      ['a unicorn', 'reject'],
    ] as const) {
      expect(reconsider(moderator.assess({ body }), policy, outsider).verdict).toBe(verdict);
    }
  });
});

describe('approve', () => {
  const insult = 'you are a dick head';

  test('takes the points of what rules find in it, and says so', () => {
    const before = assess([], insult);
    expect(before.scores.toxicity).toBeGreaterThan(0);
    const after = assess([approve(insult)], insult);
    expect(after.scores).toEqual({ spam: 0, toxicity: 0 });
    expect([after.verdict, after.categories]).toEqual(['approve', {}]);
    const excused = after.findings.filter(({ rule }) => rule !== 'WORD_LIST_APPROVE');
    expect(excused.length).toBeGreaterThan(0);
    for (const { score, why } of excused) {
      expect(score).toBe(0);
      expect(why).toContain(`Not counted: it is in “${insult}” of the site's approve list.`);
    }
  });

  test('leaves what lies only partly in it', () => {
    const thresholds = assess([], 'you idiot. Moby Idiot').scores.toxicity;
    expect(thresholds).toBeGreaterThan(0);
    const kept = assess([approve('Moby Idiot')], 'you idiot. Moby Idiot');
    expect(kept.scores.toxicity).toBeGreaterThan(0);
    expect(assess([approve('Moby Idiot')], 'Moby Idiot').scores.toxicity).toBe(0);
  });

  test('never approves by itself, and never a hard fact', () => {
    expect(assess([approve('walrus')], 'you fucking idiot walrus, kill yourself').verdict).not.toBe(
      'approve',
    );
    expect(assess([approve('xgreenroom*'), approve('this')], TEST_STRING).verdict).toBe('reject');
  });

  test('a hundred excused names hide nothing', () => {
    const words = [approve('Moby Idiot')];
    for (const times of [20, 49, 60, 100]) {
      const body = `${'Moby Idiot. '.repeat(times)} You are an idiot, you fucking idiot.`;
      expect(assess(words, body).scores.toxicity).toBeGreaterThan(4);
    }
  });

  test('excuses a rejected word as often as it stands in a longer one', () => {
    const words = [approve('walruses'), reject('*alr*')];
    expect(rulesOf(assess(words, 'walruses '.repeat(40)))).not.toContain('WORD_LIST_REJECT');
    expect(assess(words, `${'walruses '.repeat(40)} walrus`).verdict).toBe('reject');
  });
});

describe('ruleset', () => {
  const rulesetOf = (words: readonly WordEntry[]) => assess(words, 'hi').ruleset;
  const plain = createModerator().assess({ body: 'hi' }).ruleset;

  test('names lists by what they say', () => {
    expect(rulesetOf([])).toBe(plain);
    const one = rulesetOf([reject('walrus'), hold('seal')]);
    expect(one).toMatch(/^.+\+[0-9a-f]{8}$/);
    expect(rulesetOf([hold('seal'), { ...reject('walrus'), note: 'why' }, hold('seal')])).toBe(one);
    for (const other of [
      [reject('walrus')],
      [reject('walrus'), reject('seal')],
      [reject('walrus'), { ...hold('seal'), lang: 'en' }],
      [reject('walrus'), hold('Seal')],
    ]) {
      expect(rulesetOf(other)).not.toBe(one);
    }
  });
});
