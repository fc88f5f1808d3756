import { describe, expect, it } from 'vitest';
import { moderatorOf } from '../../../src/comments/assess.ts';
import { NO_HISTORY, toHistory } from '../../../src/comments/guest-past.ts';
import { readSettings } from '../../../src/comments/settings.ts';
import type { Site } from '../../../src/comments/site.ts';
import { bansOn, underBans } from '../../../src/comments/bans.ts';
import {
  type FoundStanding,
  type GuestFacts,
  guestFactsOf,
  weighTrust,
} from '../../../src/comments/standing.ts';
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
  weighTrust(site, moderatorOf(site.settings.policy).assess({ body }), { ...STRANGER, ...facts });

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
        for (const facts of [{ banned: true }, { banned: true, told: { until: null, reason: null } }]) {
          const bans = bansOn(site, { body, name: '', website: null }, facts, 0);
          expect(bans && underBans(weigh(body, facts, site), bans)).toMatchObject({
            verdict: 'reject',
            because: 'forced',
          });
        }
      }
    },
  );

  it('leaves a ban that is not told out of what is rejected for its tone anyway', () => {
    const strict = siteOf({ policy: { thresholds: { toxicity: { hold: 1, reject: 2 } } } });
    const bans = (told?: { until: null; reason: null }) =>
      bansOn(strict, { body: HELD, name: '', website: null }, { banned: true, told }, 0);
    const [shadow, told] = [bans(), bans({ until: null, reason: null })];
    const before = weigh(HELD, {}, strict);
    expect(shadow && underBans(before, shadow)).toMatchObject({ verdict: 'reject', because: 'toxicity' });
    expect(told && underBans(before, told)).toMatchObject({ because: 'forced', ban: { until: null } });
  });

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

describe('guestFactsOf', () => {
  const banned = (kind: FoundStanding['kind'], more: Partial<FoundStanding> = {}): FoundStanding => ({
    kind,
    standing: 'banned',
    until: null,
    reason: null,
    told: false,
    ...more,
  });
  const ON_AIR = toHistory([5], []);
  const trusted: FoundStanding = { ...banned('device'), standing: 'trusted' };

  it.for([
    [[], { banned: false, trusted: false }],
    [[trusted], { banned: false, trusted: true }],
    [[banned('device')], { banned: true, trusted: false }],
    [[trusted, banned('address')], { banned: false, trusted: true }],
    [[banned('email'), trusted], { banned: true, trusted: false }],
    [[banned('address')], { banned: true, trusted: false }],
    [[trusted, banned('network')], { banned: false, trusted: true }],
    [[banned('network'), banned('address')], { banned: true, trusted: false }],
  ] as const)('%j', ([found, want]) => {
    expect(guestFactsOf(found, NO_HISTORY)).toEqual({ ...want, ...NO_HISTORY });
  });

  it('lets who has something on air in from a banned network, and nobody else', () => {
    expect(guestFactsOf([banned('network')], ON_AIR).banned).toBe(false);
    expect(guestFactsOf([banned('network')], NO_HISTORY).banned).toBe(true);
  });

  it.for([
    [[banned('device', { told: true, until: 5, reason: 'a' })], { until: 5, reason: 'a' }],
    [
      [banned('device', { told: true, until: 5, reason: 'a' }), banned('email', { told: true, reason: 'b' })],
      { until: null, reason: 'b' },
    ],
    [[banned('device', { told: true }), banned('email')], undefined],
    // What does not count says nothing.
    [[trusted, banned('address', { told: true })], undefined],
  ] as const)('tells of a ban only where all are told: %j', ([found, told]) => {
    expect(guestFactsOf(found, NO_HISTORY).told).toEqual(told);
  });
});
