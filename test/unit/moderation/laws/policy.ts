/** Laws of what a site may change about rules. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Finding } from '../../../../src/moderation/index.ts';
import { hostileSubmission } from '../hostile-text.ts';
import type { Law } from './trial.ts';
import { CHANGEABLE, override, trial } from './trial.ts';

export const shadowChangesNoVerdict: Law = (engine) => {
  const everyone = engine();
  return trial(
    fc.property(hostileSubmission, fc.constantFrom(...CHANGEABLE), (sent, { id, kind }) => {
      const shadow = engine(override([id], { mode: 'shadow' })).assess(sent);
      const off = engine(override([id], { mode: 'off' })).assess(sent);
      expect([shadow.verdict, shadow.scores, shadow.categories]).toEqual([
        off.verdict,
        off.scores,
        off.categories,
      ]);
      const recorded = shadow.findings.filter(({ rule }) => rule === id);
      expect(recorded.every(({ score }) => score === 0)).toBe(true);
      expect(off.findings).toEqual(shadow.findings.filter(({ rule }) => rule !== id));
      // What a damper would take is known only where it takes.
      if (kind === 'damper') return;
      const spans = (findings: readonly Finding[]): unknown =>
        findings
          .filter(({ rule }) => rule === id)
          .map(({ start, end, field }) => `${field} ${start} ${end}`)
          .toSorted();
      expect(spans(shadow.findings)).toEqual(spans(everyone.assess(sent).findings));
    }),
  );
};

export const offIsSilent: Law = (engine) => {
  const ids = fc.uniqueArray(fc.constantFrom(...CHANGEABLE.map(({ id }) => id)), { minLength: 1 });
  return trial(
    fc.property(hostileSubmission, ids, (sent, off) => {
      const { findings } = engine(override(off, { mode: 'off' })).assess(sent);
      expect(findings.map(({ rule }) => rule).filter((rule) => off.includes(rule))).toEqual([]);
    }),
  );
};

export const nothingOnNoPoints: Law = (engine) => {
  const ids = CHANGEABLE.map(({ id }) => id);
  const silent = engine(override(ids, { mode: 'off' }));
  const shadow = engine(override(ids, { mode: 'shadow' }));
  return trial(
    fc.property(hostileSubmission, (sent) => {
      expect(shadow.assess(sent)).toMatchObject({ scores: { spam: 0, toxicity: 0 }, categories: {} });
      expect(shadow.assess(sent).verdict).toBe(silent.assess(sent).verdict);
    }),
  );
};
