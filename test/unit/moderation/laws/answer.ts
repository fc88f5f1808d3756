/** Laws of a single answer: what it may say, and where it points. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Submission } from '../../../../src/moderation/index.ts';
import { DEFAULT_THRESHOLDS } from '../../../../src/moderation/index.ts';
import { hostileSubmission } from '../hostile-text.ts';
import type { Law } from './trial.ts';
import { DIMENSIONS, SEVERITY, trial } from './trial.ts';

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Offsets at which a grapheme begins or the text ends. */
function bordersOf(text: string): ReadonlySet<number> {
  return new Set([...segmenter.segment(text)].map(({ index }) => index)).add(text.length);
}

export const answersAll: Law = (engine) => {
  const moderator = engine();
  return trial(
    fc.property(hostileSubmission, (sent) => {
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
    }),
  );
};

export const pointsAtWhatWasSent: Law = (engine) => {
  const moderator = engine();
  return trial(
    fc.property(hostileSubmission, (sent) => {
      for (const { field, start, end, text } of moderator.assess(sent).findings) {
        const source = sent[field] ?? '';
        expect(0 <= start && start < end && end <= source.length, `${start}..${end}`).toBe(true);
        expect(text).toBe(source.slice(start, end));
      }
    }),
  );
};

export const cutsNoGrapheme: Law = (engine) => {
  const moderator = engine();
  return trial(
    fc.property(hostileSubmission, (sent) => {
      const { findings } = moderator.assess(sent);
      const borders = new Map(
        [...new Set(findings.map(({ field }) => field))].map((f) => [f, bordersOf(sent[f] ?? '')]),
      );
      for (const { field, start, end, rule } of findings) {
        const own = borders.get(field);
        expect([own?.has(start), own?.has(end)], `${rule} ${start}..${end}`).toEqual([true, true]);
      }
    }),
  );
};

export const remembersNothing: Law = (engine) => {
  const moderator = engine();
  return trial(
    fc.property(hostileSubmission, fc.array(hostileSubmission, { maxLength: 4 }), (sent, others) => {
      const frozen: Submission = Object.freeze({ ...sent });
      const first = moderator.assess(frozen);
      for (const other of others) moderator.assess(other);
      expect(moderator.assess(frozen)).toEqual(first);
      expect(engine().assess({ ...sent })).toEqual(first);
    }),
  );
};
