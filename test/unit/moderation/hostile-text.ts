/** Arbitraries for property tests: what fires rules, woven with what breaks normalisers. */
import * as fc from 'fast-check';
import type { Submission } from '../../../src/moderation/index.ts';
import { ALL_RULES } from '../../../src/moderation/rules/index.ts';

const bodies = ALL_RULES.flatMap((rule) => rule.fail).map((one) =>
  typeof one === 'string' ? one : one.body,
);

/** Bodies on which some rule fires, in all languages: our own examples. */
export const FOUL: readonly string[] = [...new Set(bodies)].filter(
  ({ length }) => 0 < length && length < 200,
);

/** Single pieces that move offsets, hide borders, or have no meaning alone. */
const noise = fc.constantFrom(
  // nothing to see: joiners, soft hyphen, bidi marks and isolates, variation selector, tag letter
  '\u200b',
  '\u200d',
  '\u00ad',
  '\u202e',
  '\u2066',
  '\u2069',
  '\ufe0f',
  '\u{e0061}',
  '\0',
  // marks: stacked, vowel signs, points, kashida
  '\u0301',
  '\u0316',
  '\u0301\u0316'.repeat(6),
  '\u064e',
  '\u05b0',
  '\u0640',
  '\u20dd',
  // halves of characters
  '\ud83d',
  '\udc00',
  '\ud800\ud800',
  '\udfff\ud800',
  // grow, shrink or join when normalised
  'ﷺ',
  'ﬁ',
  'İ',
  'ß',
  'Σ',
  'ｶ',
  'ﾞ',
  '\u1100',
  '\u1161',
  '\u11a8',
  'ﻻ',
  '㎢',
  '½',
  // clusters of several points
  '👩‍👩‍👧',
  '🇱🇧',
  '👍🏽',
  'e\u0301\u0301',
  '\r\n',
  'क्षि',
  '\u{1f1e6}',
  // other scripts in the middle of a word
  'а',
  'ο',
  'ا',
  '٣',
  'ａ',
  '𝐚',
  'ⓐ',
  '@',
  '$',
  '*',
  '1',
  ' ',
  '\t',
  '\n',
  '.',
  '!',
  '"',
  '«',
  "'",
  '[url=',
  '<a ',
  '@b',
  'not ',
);

/** A foul text with noise at some of its letters. */
const woven = fc
  .tuple(fc.constantFrom(...FOUL), fc.array(fc.tuple(fc.nat(200), noise), { maxLength: 8 }))
  .map(([text, inserts]) => {
    let made = text;
    for (const [at, what] of inserts) {
      const place = at % (made.length + 1);
      made = made.slice(0, place) + what + made.slice(place);
    }
    return made;
  });

const piece = fc.oneof(
  { weight: 3, arbitrary: woven },
  { weight: 2, arbitrary: fc.constantFrom(...FOUL) },
  { weight: 2, arbitrary: noise },
  fc.string({ unit: 'binary', maxLength: 6 }),
  fc.string({ unit: 'grapheme', maxLength: 6 }),
  fc.constantFrom('he said', 'not', 'you are', 'I am', 'people who say', 'https://a.xyz', '+961 70 123 456'),
);

/** Some pieces in a row, tied or apart. */
export const hostileText: fc.Arbitrary<string> = fc
  .tuple(fc.array(piece, { maxLength: 8 }), fc.constantFrom(' ', '', '\n', '. '))
  .map(([parts, tie]) => parts.join(tie));

/** Longer than any cap, of one piece again and again. */
export const hugeText: fc.Arbitrary<string> = fc
  .tuple(piece, fc.integer({ min: 20_001, max: 60_000 }))
  .map(([unit, length]) => (unit || 'a').repeat(Math.ceil(length / (unit.length || 1))));

/** Any field may be hostile. */
export const hostileSubmission: fc.Arbitrary<Submission> = fc.record(
  {
    body: hostileText,
    name: hostileText,
    email: hostileText,
    website: hostileText,
    title: hostileText,
    pageTitle: hostileText,
    page: hostileText,
    lang: hostileText,
    parentAuthor: hostileText,
  },
  { requiredKeys: ['body'] },
);
