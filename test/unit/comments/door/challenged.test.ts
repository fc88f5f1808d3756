import { describe, expect, it } from 'vitest';
import type { ChallengeCheck } from '../../../../src/comments/door/challenge.ts';
import { admitChallenged, admitJudged, relieved } from '../../../../src/comments/door/challenged.ts';
import { mustSolve } from '../../../../src/comments/door/must-solve.ts';
import {
  hearTurnstile,
  type TurnstileAnswer,
  type TurnstileQuestion,
} from '../../../../src/comments/door/turnstile.ts';
import type { DoorFinding } from '../../../../src/comments/door/weigh.ts';
import type { Judged } from '../../../../src/comments/judge.ts';
import { siteFinding } from '../../../../src/comments/site-finding.ts';
import type { Assessment } from '../../../../src/moderation/index.ts';
import { atTheDoor } from './at.ts';

const when = (word: string) => ({ challenge: { when: word } });

const assessment = (more: Partial<Assessment> = {}): Assessment => ({
  verdict: 'approve',
  scores: { spam: 0, toxicity: 0 },
  categories: {},
  findings: [],
  language: 'en',
  ruleset: '0',
  ...more,
});

const seen = (points: number, more: Partial<DoorFinding> = {}): DoorFinding => ({
  finding: siteFinding('SEEN', 'flooding', points, 'Seen.'),
  dimension: 'spam',
  ...more,
});

/** Of a comment that no ban has a say in: what counts is what its guest is met by. */
const judgement = (more: Partial<Assessment> = {}, evidence: readonly DoorFinding[] = []): Judged => ({
  assessment: assessment(more),
  seen: assessment(more),
  evidence,
});

const brought = (more: object) => ({ ...atTheDoor().pass.brought, ...more });
const PLAIN = brought({ scripted: false });
const WANTED = { refusal: { reason: 'challenge', why: 'wanted' } };

describe('everybody is asked', () => {
  it('always, where the site says so', () => {
    expect(mustSolve(atTheDoor(when('always')))).toBe(true);
    expect(mustSolve(atTheDoor(when('always'), { watched: false }))).toBe(true);
  });

  it('never on a calm day, where it does not', () => {
    for (const word of ['never', 'flood', 'suspicion'])
      expect([word, mustSolve(atTheDoor(when(word)))]).toEqual([word, false]);
    expect(mustSolve(atTheDoor())).toBe(false);
    expect(mustSolve(atTheDoor({ challenge: { kind: 'none', when: 'always' } }))).toBe(false);
  });

  it('but for the publisher’s own server', () => {
    expect(mustSolve(atTheDoor(when('always'), { byPublisher: true }))).toBe(false);
  });

  it('before any work is done on the comment', () => {
    const asked = (challenge: ChallengeCheck) =>
      admitChallenged(atTheDoor(when('always'), { pass: { challenge } }));
    expect(asked('none')).toEqual({ reason: 'challenge', why: 'wanted' });
    expect(asked('failed')).toEqual({ reason: 'challenge', why: 'failed' });
    expect([asked('passed'), asked('unverified')]).toEqual([null, null]);
  });
});

describe('who cannot solve anything', () => {
  it.for([
    ['a form without JavaScript', PLAIN],
    ['a client that says so', brought({ unsolved: true })],
  ] as const)('waits for a person: %s', ([, sent]) => {
    for (const challenge of ['none', 'failed'] as const) {
      const at = atTheDoor(when('always'), { pass: { brought: sent, challenge } });
      expect(admitChallenged(at)).toBeNull();
      expect(admitJudged(at, judgement())).toMatchObject({
        refusal: null,
        assessment: {
          verdict: 'hold',
          because: 'forced',
          findings: [{ rule: 'CHALLENGE_NOT_TAKEN', score: 0 }],
        },
      });
    }
  });

  it('is not kept waiting where nothing is asked', () => {
    const at = atTheDoor({}, { pass: { brought: PLAIN } });
    expect(admitJudged(at, judgement())).toEqual({
      refusal: null,
      assessment: assessment(),
      seen: assessment(),
    });
  });

  it('is not let in by waiting: what is rejected stays that', () => {
    const at = atTheDoor(when('always'), { pass: { brought: PLAIN } });
    expect(admitJudged(at, judgement({ verdict: 'reject', because: 'spam' }))).toMatchObject({
      assessment: { verdict: 'reject', because: 'spam' },
    });
  });
});

describe('on suspicion', () => {
  const judged = (
    more: Partial<Assessment>,
    found: readonly DoorFinding[],
    at = atTheDoor(when('suspicion')),
  ) => admitJudged(at, judgement(more, found));

  it('who is clear is not asked', () => {
    expect(judged({}, [])).toMatchObject({ refusal: null, assessment: { verdict: 'approve' } });
    expect(judged({}, [seen(2.4)])).toMatchObject({ refusal: null });
    expect(judged({ verdict: 'hold', because: 'toxicity' }, [])).toMatchObject({ refusal: null });
  });

  it('half of what holds a comment is enough, of the door’s own evidence', () => {
    expect(judged({}, [seen(1.5), seen(1)])).toEqual(WANTED);
    expect(judged({}, [seen(2.5, { dimension: 'toxicity' })])).toMatchObject({ refusal: null });
  });

  it('what looks like spam is', () => {
    expect(judged({ verdict: 'hold', because: 'spam' }, [])).toEqual(WANTED);
    expect(judged({ verdict: 'reject', because: 'spam' }, [])).toEqual(WANTED);
  });

  it('nothing that a hard fact has decided is', () => {
    expect(judged({ verdict: 'reject', because: 'forced' }, [seen(5)])).toMatchObject({ refusal: null });
  });

  it('who is banned without being told is asked as anybody is, and for nothing more', () => {
    const banned = assessment({ verdict: 'reject', because: 'forced' });
    const met = (seen: Partial<Assessment>) =>
      admitJudged(atTheDoor(when('suspicion')), { ...judgement(seen), assessment: banned });
    expect(met({ verdict: 'hold', because: 'spam' })).toEqual(WANTED);
    expect(met({})).toEqual({ refusal: null, assessment: banned, seen: assessment() });
  });

  it('nobody is who is not watched, nor the publisher', () => {
    for (const more of [{ watched: false }, { byPublisher: true }])
      expect(judged({}, [seen(9)], atTheDoor(when('suspicion'), more))).toMatchObject({ refusal: null });
  });

  it('who has solved it is not asked again', () => {
    const at = atTheDoor(when('suspicion'), { pass: { challenge: 'passed' } });
    expect(judged({ verdict: 'hold', because: 'spam' }, [seen(9)], at)).toMatchObject({
      refusal: null,
      assessment: { verdict: 'hold', because: 'spam', findings: [] },
    });
  });
});

describe('a solved challenge', () => {
  const at = atTheDoor({}, { pass: { challenge: 'passed' } });

  it('takes back half of the door’s evidence', () => {
    const [, , relief] = relieved(at, [seen(3), seen(1)]);
    expect(relief).toMatchObject({ dimension: 'spam', finding: { rule: 'CHALLENGE_PASSED', score: -2 } });
  });

  it('takes nothing where there is none, nor from a hard fact, nor from what is in favour of the guest', () => {
    for (const found of [
      [],
      [seen(4, { verdict: 'hold' })],
      [seen(-3)],
      [seen(4, { dimension: 'toxicity' })],
    ] as const)
      expect(relieved(at, found)).toEqual(found);
    expect(relieved(atTheDoor(), [seen(4)])).toHaveLength(1);
  });

  it('takes nothing from a text that goes round: a ring solves one for each copy', () => {
    const copy = seen(5, { finding: siteFinding('REPEATED_BY_OTHERS', 'flooding', 5, 'Seen before.') });
    expect(relieved(at, [copy])).toEqual([copy]);
    expect(relieved(at, [copy, seen(2)])[2]).toMatchObject({ finding: { score: -1 } });
  });
});

describe('Turnstile', () => {
  const TURNSTILE = { challenge: { kind: 'turnstile', when: 'always', siteKey: '0x4AAA' } };
  const GOOD: TurnstileAnswer = {
    kind: 'passed',
    hostname: 'news.example',
    cdata: 'nonce',
    action: 'comment',
    isTest: false,
  };
  const OWN = 'https://comments.example';
  const token = { brought: brought({ turnstile: 'token' }) };

  async function heard(answer: TurnstileAnswer | Error, at = atTheDoor(TURNSTILE, { pass: token })) {
    const asked: TurnstileQuestion[] = [];
    const { pass } = await hearTurnstile(at, OWN, async (question) => {
      asked.push(question);
      if (answer instanceof Error) throw answer;
      return answer;
    });
    return { challenge: pass.challenge, asked };
  }

  it('is asked about the token, with the nonce of the form', async () => {
    expect(await heard(GOOD)).toEqual({ challenge: 'passed', asked: [{ token: 'token', nonce: 'nonce' }] });
  });

  it('says what it says', async () => {
    expect((await heard({ kind: 'failed' })).challenge).toBe('failed');
    expect((await heard({ kind: 'unverified' })).challenge).toBe('unverified');
    expect((await heard(new Error('a fault of ours'))).challenge).toBe('unverified');
  });

  it('passes nobody for another form, another purpose, another site', async () => {
    for (const [what, is] of [
      ['cdata', 'another'],
      ['cdata', ''],
      ['action', 'login'],
      ['action', ''],
      ['hostname', 'evil.example'],
      ['hostname', 'evil-news.example'],
      ['hostname', 'news.example.evil.example'],
      ['hostname', ''],
    ])
      expect([what, is, (await heard({ ...GOOD, [what ?? '']: is })).challenge]).toEqual([
        what,
        is,
        'failed',
      ]);
  });

  it('passes where the widget stood on another page of the site, or on ours', async () => {
    const settings = { ...TURNSTILE, origins: ['https://www.news.example'] };
    for (const hostname of ['www.news.example', 'comments.example', 'NEWS.example'])
      expect((await heard({ ...GOOD, hostname }, atTheDoor(settings, { pass: token }))).challenge).toBe(
        'passed',
      );
  });

  it('of a test secret passes without a page', async () => {
    const test = { ...GOOD, hostname: 'example.com', cdata: '', action: '' };
    expect((await heard(test)).challenge).toBe('failed');
    expect((await heard({ ...test, isTest: true })).challenge).toBe('passed');
  });

  it('is not asked without a good form, nor without a token', async () => {
    const bad = atTheDoor(TURNSTILE, { pass: { ...token, form: { state: 'none' } } });
    expect(await heard(GOOD, bad)).toEqual({ challenge: 'failed', asked: [] });
    expect(await heard(GOOD, atTheDoor(TURNSTILE))).toEqual({ challenge: 'none', asked: [] });
  });

  it('is not asked where the answer changes nothing', async () => {
    for (const word of ['never', 'flood']) {
      const calm = { challenge: { ...TURNSTILE.challenge, when: word } };
      expect((await heard(GOOD, atTheDoor(calm, { pass: token }))).asked).toEqual([]);
    }
    const publisher = atTheDoor(TURNSTILE, { pass: token, byPublisher: true });
    expect((await heard(GOOD, publisher)).asked).toEqual([]);
  });

  it('is what counts, where the site chose it: a proof of work does not', async () => {
    const at = atTheDoor(TURNSTILE, { pass: { challenge: 'passed' } });
    expect((await heard(GOOD, at)).challenge).toBe('none');
  });

  it('out of reach holds the comment', () => {
    const at = atTheDoor(TURNSTILE, { pass: { challenge: 'unverified' } });
    expect(admitChallenged(at)).toBeNull();
    expect(admitJudged(at, judgement())).toMatchObject({
      assessment: { verdict: 'hold', findings: [{ rule: 'CHALLENGE_UNVERIFIED' }] },
    });
  });
});
