/** Laws of two answers: what more text, a title or a damper may do to the sums. */
import * as fc from 'fast-check';
import { expect } from 'vitest';
import type { Finding } from '../../../../src/moderation/index.ts';
import { FOUL, hostileSubmission } from '../hostile-text.ts';
import type { Law } from './trial.ts';
import { DAMPERS, DIMENSIONS, override, SEVERITY, trial } from './trial.ts';

/**
 * Rules that measure the comment as a whole, by shares, so that honest words answer for the others. Everything else is evidence that stays where it is said.
 */
const WHOLE = [
  'LINK_RATIO',
  'SHOUTING',
  'SHOUTING_FLOOD',
  'WORD_FLOOD',
  'REPETITION',
  'OFFER_X_CONTACT',
  'OFFER_X_LINK',
  'FLATTERY_X_LINK',
  'STYLED_LETTERS',
];

/** Shares of one sum are rounded each. */
const ROUNDING = 0.01;

/**
 * With dampers and measures of the whole off, a paragraph more takes nothing from what was found, provided that the
 * comment is still read in the same language.
 */
export const moreEvidenceNeverLowers: Law = (engine) => {
  const moderator = engine(override([...DAMPERS, ...WHOLE], { mode: 'off' }));
  const paragraphs = fc.array(fc.constantFrom(...FOUL), { minLength: 1, maxLength: 4 });
  return trial(
    fc.property(paragraphs, fc.constantFrom(...FOUL), (said, more) => {
      const before = moderator.assess({ body: said.join('\n\n') });
      const after = moderator.assess({ body: [...said, more].join('\n\n') });
      fc.pre(before.language === after.language);
      // A comment of one word and nothing else is thrown at somebody; with more around it, it may be about a thing.
      fc.pre(said.length > 1 || said.some((one) => one.includes(' ')));
      for (const dimension of DIMENSIONS) {
        expect(after.scores[dimension]).toBeGreaterThanOrEqual(before.scores[dimension] - ROUNDING);
      }
    }),
  );
};

export const dampersOnlyTake: Law = (engine) => {
  const [damped, plain] = [engine(), engine(override(DAMPERS, { mode: 'off' }))];
  return trial(
    fc.property(hostileSubmission, (sent) => {
      const [with_, without] = [damped.assess(sent), plain.assess(sent)];
      for (const dimension of DIMENSIONS) {
        expect(with_.scores[dimension]).toBeLessThanOrEqual(without.scores[dimension]);
      }
      // Which finding of a rule counts in full depends on dampers, what is found does not.
      const places = (findings: readonly Finding[]): readonly string[] =>
        findings
          .filter(({ rule }) => !DAMPERS.includes(rule))
          .map(({ rule, field, start, end }) => `${rule} ${field} ${start} ${end}`)
          .toSorted();
      expect(places(with_.findings)).toEqual(places(without.findings));
      const taken = with_.findings.filter(({ rule }) => DAMPERS.includes(rule));
      expect(taken.every(({ score }) => score <= 0)).toBe(true);
    }),
  );
};

/** The page's own title takes evidence away, at most. */
export const titleOfThePageSoftens: Law = (engine) => {
  const moderator = engine();
  return trial(
    fc.property(hostileSubmission, ({ pageTitle = '', ...sent }) => {
      const [known, unknown] = [moderator.assess({ ...sent, pageTitle }), moderator.assess(sent)];
      expect(SEVERITY[known.verdict]).toBeLessThanOrEqual(SEVERITY[unknown.verdict]);
      for (const dimension of DIMENSIONS) {
        expect(known.scores[dimension]).toBeLessThanOrEqual(unknown.scores[dimension]);
      }
    }),
  );
};

/** What a guest writes into the title takes nothing from what is in the body. */
export const titleOfTheGuestExcusesNothing: Law = (engine) => {
  const moderator = engine();
  return trial(
    fc.property(hostileSubmission, ({ title = '', ...sent }) => {
      const [titled, untitled] = [moderator.assess({ ...sent, title }), moderator.assess(sent)];
      expect(SEVERITY[titled.verdict]).toBeGreaterThanOrEqual(SEVERITY[untitled.verdict]);
      for (const dimension of DIMENSIONS) {
        expect(titled.scores[dimension]).toBeGreaterThanOrEqual(untitled.scores[dimension]);
      }
    }),
  );
};
