import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Assessment,
  clearlyApproved,
  createModerator,
  type Finding,
  type Policy,
  reconsider,
  TEST_STRING,
} from '../../../src/moderation/index.ts';

const assessmentOf = (spam: number, toxicity: number, more: Partial<Assessment> = {}): Assessment => ({
  ...createModerator().assess({ body: 'A plain remark.' }),
  scores: { spam, toxicity },
  ...more,
});

const held = (toxicity: number, spam = 0) =>
  assessmentOf(spam, toxicity, { verdict: 'hold', because: 'toxicity' });

const finding = (score: number, rule = 'SECOND_OPINION'): Finding => ({
  rule,
  category: 'context',
  score,
  field: 'body',
  start: 0,
  end: 0,
  text: '',
  why: 'because',
});

const on = (score: number, dimension: 'spam' | 'toxicity' = 'toxicity') => ({
  finding: finding(score),
  dimension,
});

describe('one more finding', () => {
  it('takes what held the comment below the threshold', () => {
    const after = reconsider(held(6), {}, on(-4));
    expect(after).toMatchObject({ verdict: 'approve', scores: { spam: 0, toxicity: 2 } });
    expect(after.because).toBeUndefined();
    expect(after.findings.at(-1)?.score).toBe(-4);
  });

  it('leaves the comment held where that is not enough, or where the other sum holds it', () => {
    expect(reconsider(held(9.5), {}, on(-4))).toMatchObject({ verdict: 'hold', because: 'toxicity' });
    expect(reconsider(held(6, 5), {}, on(-4))).toMatchObject({ verdict: 'hold', because: 'spam' });
  });

  it('adds up to a rejection, by the site’s own thresholds', () => {
    expect(reconsider(held(15), {}, on(4))).toMatchObject({ verdict: 'reject', because: 'toxicity' });
    const policy = { thresholds: { toxicity: { hold: 5, reject: 30 } } };
    expect(reconsider(held(15), policy, on(4))).toMatchObject({ verdict: 'hold' });
  });

  it('never makes a sum negative', () => {
    expect(reconsider(held(6), {}, on(-20)).scores).toEqual({ spam: 0, toxicity: 0 });
  });

  it('changes nothing but the findings where it has no points', () => {
    const before = held(6);
    expect(reconsider(before, {}, on(0))).toEqual({ ...before, findings: [...before.findings, finding(0)] });
  });
});

describe('a verdict that counts as it is', () => {
  it.each(['approve', 'hold', 'reject'] as const)('%s', (verdict) => {
    expect(reconsider(held(6), {}, { ...on(0), verdict })).toMatchObject({ verdict, because: 'forced' });
  });

  it('approves nothing that was not read to its end', () => {
    const unread = { ...held(6), findings: [finding(0, 'UNREAD_TEXT')] };
    expect(reconsider(unread, {}, { ...on(-4), verdict: 'approve' })).toMatchObject({
      verdict: 'hold',
      because: 'forced',
    });
    expect(reconsider(unread, {}, on(-4))).toMatchObject({ verdict: 'hold', because: 'forced' });
    expect(reconsider(unread, {}, { ...on(4), verdict: 'reject' })).toMatchObject({ verdict: 'reject' });
  });

  it('rejects what a list only holds, and approves none of it', () => {
    const policy: Policy = { words: [{ list: 'hold', text: 'walrus' }] };
    const listed = createModerator(policy).assess({ body: 'a walrus' });
    expect(listed).toMatchObject({ verdict: 'hold', because: 'forced' });
    expect(reconsider(listed, policy, { ...on(0), verdict: 'reject' }).verdict).toBe('reject');
    expect(reconsider(listed, policy, { ...on(0), verdict: 'approve' }).verdict).toBe('hold');
    expect(reconsider(listed, policy, on(-20)).verdict).toBe('hold');
    expect(reconsider(listed, policy, on(20)).verdict).toBe('reject');
  });

  it('changes nothing that a hard fact decided', () => {
    const rejected = createModerator().assess({ body: TEST_STRING });
    const crashed = { ...held(6), because: 'forced' as const };
    for (const before of [rejected, crashed]) {
      fc.assert(
        fc.property(
          fc.double({ min: -20, max: 20, noNaN: true }),
          fc.constantFrom('approve', 'hold', 'reject', undefined),
          (points, verdict) => {
            const { findings, ...after } = reconsider(before, {}, { ...on(points), verdict });
            const { findings: _, ...same } = before;
            expect(after).toEqual(same);
            expect(findings).toHaveLength(before.findings.length + 1);
          },
        ),
      );
    }
  });
});

describe('a clear approval', () => {
  it.each([
    [0, 0, true],
    [2.4, 2.4, true],
    [2.5, 0, false],
    [0, 2.5, false],
    [0, 4.9, false],
  ])('spam %d, toxicity %d: %s', (spam, toxicity, clear) => {
    expect(clearlyApproved(assessmentOf(spam, toxicity), {})).toBe(clear);
  });

  it('goes by the site’s thresholds, and is an approval', () => {
    const policy = { thresholds: { toxicity: { hold: 12, reject: 18 } } };
    expect(clearlyApproved(assessmentOf(0, 5.9), policy)).toBe(true);
    expect(clearlyApproved(assessmentOf(0, 6), policy)).toBe(false);
    expect(clearlyApproved(held(0), {})).toBe(false);
    const broken = { thresholds: { toxicity: { hold: Number.NaN, reject: 18 } } };
    expect(clearlyApproved(assessmentOf(0, 0), broken)).toBe(false);
  });
});
