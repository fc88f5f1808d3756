import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { history, historyPoints, weightOf } from '../../../../src/comments/door/history.ts';
import { weighDoor } from '../../../../src/comments/door/weigh.ts';
import { NO_HISTORY, toHistory } from '../../../../src/comments/guest-past.ts';
import { type Assessment, createModerator, reconsider } from '../../../../src/moderation/index.ts';
import { siteFinding } from '../../../../src/comments/site-finding.ts';
import { siteOf } from './site.ts';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 24);
const times = fc.array(fc.integer({ min: NOW - 4000 * DAY, max: NOW + DAY }), { maxLength: 20 });

describe('history', () => {
  it('fades: every comment counts half after a month, none more than once', () => {
    expect(weightOf([NOW], NOW)).toBe(1);
    expect(weightOf([NOW - 30 * DAY], NOW)).toBe(0.5);
    expect(weightOf([NOW, NOW - 60 * DAY], NOW)).toBe(1.25);
    fc.assert(
      fc.property(times, fc.nat(4000 * DAY), (all, later) => {
        const [now, then] = [weightOf(all, NOW), weightOf(all, NOW + later)];
        expect(then).toBeLessThanOrEqual(now);
        expect(then).toBeGreaterThanOrEqual(0);
        expect(now).toBeLessThanOrEqual(all.length);
      }),
    );
  });

  it('grows with what is behind a device, and is bounded', () => {
    fc.assert(
      fc.property(times, times, fc.integer({ min: NOW - 99 * DAY, max: NOW }), (published, rejected, at) => {
        const points = historyPoints({ published, rejected }, NOW);
        const more = historyPoints({ published: [...published, at], rejected: [...rejected, at] }, NOW);
        expect(points.published).toBeLessThanOrEqual(0);
        expect(points.published).toBeGreaterThanOrEqual(-1);
        expect(more.published).toBeLessThanOrEqual(points.published);
        expect(points.rejected).toBeGreaterThanOrEqual(0);
        expect(points.rejected).toBeLessThanOrEqual(4);
        expect(more.rejected).toBeGreaterThanOrEqual(points.rejected);
      }),
    );
  });

  it('is nothing for a stranger', () => {
    const guestFacts = { banned: false, trusted: false, ...NO_HISTORY };
    expect(history({ guestFacts, now: NOW })).toEqual([]);
  });
});

/** An assessment with so many points for spam, and for tone. */
function doubt(spam: number, toxicity = 0): Assessment {
  const finding = (score: number) => siteFinding('TEST', 'system', score, '');
  const clean = createModerator().assess({ body: 'The ash frames are lovely work.' });
  const tone = reconsider(clean, {}, { finding: finding(toxicity), dimension: 'toxicity' });
  return reconsider(tone, {}, { finding: finding(spam), dimension: 'spam' });
}

describe('what is published of a device', () => {
  const guestFacts = {
    banned: false,
    trusted: false,
    ...toHistory(
      Array.from({ length: 9 }, () => NOW),
      [],
    ),
  };
  const found = history({ guestFacts, now: NOW });
  const weigh = (assessment: Assessment, settings = {}) => weighDoor(siteOf(settings), assessment, found);

  it('helps out of a small doubt about spam', () => {
    expect(weigh(doubt(5.5)).verdict).toBe('approve');
    expect(weigh(doubt(6.5)).verdict).toBe('hold');
  });

  it('helps out of no rejection, out of no tone, and out of nothing while settings are broken', () => {
    expect(weigh(doubt(18.5)).verdict).toBe('reject');
    expect(weigh(doubt(0, 5.5)).verdict).toBe('hold');
    expect(weigh(doubt(5.5), { name: 7 }).verdict).toBe('hold');
  });

  it('is heard after all that speaks against the guest: it helps out of no rejection that the door makes', () => {
    const against = { finding: siteFinding('TEST', 'system', 13.5, ''), dimension: 'spam' } as const;
    expect(weighDoor(siteOf({}), doubt(5), [...found, against]).verdict).toBe('reject');
    expect(
      weighDoor(siteOf({}), doubt(0), [...found, { ...against, finding: { ...against.finding, score: 5.5 } }])
        .verdict,
    ).toBe('approve');
  });

  it('is not mentioned where there is nothing to take', () => {
    expect(weigh(doubt(0)).findings.map(({ rule }) => rule)).not.toContain('HISTORY_PUBLISHED');
  });
});

it('what people have rejected holds nothing by itself', () => {
  const guestFacts = {
    banned: false,
    trusted: false,
    ...toHistory(
      [],
      Array.from({ length: 8 }, () => NOW),
    ),
  };
  const found = history({ guestFacts, now: NOW });
  expect(weighDoor(siteOf({}), doubt(0), found).verdict).toBe('approve');
  expect(weighDoor(siteOf({}), doubt(1), found).verdict).toBe('hold');
});
