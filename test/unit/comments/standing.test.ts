import { describe, expect, it } from 'vitest';
import { moderatorOf } from '../../../src/comments/assess.ts';
import { NO_HISTORY } from '../../../src/comments/guest-past.ts';
import { readSettings } from '../../../src/comments/settings.ts';
import type { Site } from '../../../src/comments/site.ts';
import { factsOf, type GuestFacts, weighStanding } from '../../../src/comments/standing.ts';
import { TEST_STRING } from '../../../src/moderation/index.ts';

const siteOf = (settings: object): Site => ({
  id: 'demo',
  version: 1,
  listeners: [],
  ...readSettings(JSON.stringify(settings)),
});
const SITE = siteOf({});
const STRANGER: GuestFacts = { banned: false, trusted: false, ...NO_HISTORY };
const weigh = (body: string, facts: Partial<GuestFacts>, site = SITE) =>
  weighStanding(site, moderatorOf(site.settings.policy).assess({ body }), { ...STRANGER, ...facts });

const CLEAN = 'The ash frames are lovely work.';
const HELD = 'You are an idiot.';

describe('a guest’s standing', () => {
  it('says nothing of strangers', () => {
    const { findings } = weigh(CLEAN, {});
    expect(findings.map(({ rule }) => rule)).not.toContain('GUEST_TRUSTED');
  });

  it.for([CLEAN, HELD, TEST_STRING, 'x\u0301\u0302\u0303\u0304'.repeat(2000)])(
    'rejects the banned: %#',
    (body) => {
      for (const site of [SITE, siteOf({ name: 7 })]) {
        expect(weigh(body, { banned: true }, site)).toMatchObject({ verdict: 'reject', because: 'forced' });
      }
    },
  );

  it('takes two points from a doubt about the trusted', () => {
    const [before, after] = [weigh(HELD, {}), weigh(HELD, { trusted: true })];
    expect(before.because).toBe('toxicity');
    expect(after.scores.toxicity).toBeCloseTo(before.scores.toxicity - 2);
  });

  it('lets the trusted out of no rejection, and out of nothing while settings are broken', () => {
    expect(weigh(TEST_STRING, { trusted: true }).verdict).toBe('reject');
    const strict = { policy: { thresholds: { toxicity: { hold: 1, reject: 4 } } } };
    expect(weigh(HELD, {}, siteOf(strict)).verdict).toBe('reject');
    expect(weigh(HELD, { trusted: true }, siteOf(strict))).toMatchObject({
      verdict: 'reject',
      because: 'toxicity',
    });
    const hold = weigh(HELD, {}).scores.toxicity - 1;
    const close = { policy: { thresholds: { toxicity: { hold, reject: 20 } } } };
    expect(weigh(HELD, { trusted: true }, siteOf(close)).verdict).toBe('approve');
    expect(weigh(HELD, { trusted: true }, siteOf({ ...close, name: 7 })).verdict).toBe('hold');
  });
});

describe('factsOf', () => {
  const banned = (kind: 'device' | 'address' | 'email') => ({ kind, standing: 'banned' }) as const;
  const trusted = { kind: 'device', standing: 'trusted' } as const;

  it.for([
    [[], { banned: false, trusted: false }],
    [[trusted], { banned: false, trusted: true }],
    [[banned('device')], { banned: true, trusted: false }],
    [[trusted, banned('address')], { banned: false, trusted: true }],
    [[banned('email'), trusted], { banned: true, trusted: false }],
    [[banned('address')], { banned: true, trusted: false }],
  ] as const)('%j', ([found, want]) => {
    expect(factsOf(found)).toEqual(want);
  });
});
