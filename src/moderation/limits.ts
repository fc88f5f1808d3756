import type { Field } from './types.ts';

/**
 * Input caps in UTF-16 code units, applied before any other work on a field.
 * The edge caps earlier and answers 413/422; these protect every other caller of the engine.
 */
export const MAX_UNITS: Readonly<Record<Field, number>> = {
  body: 20_000,
  name: 2_000,
  email: 320,
  website: 2_048,
  title: 1_000,
};

/**
 * A field may grow this much while it is normalised (NFKC expands U+FDFA 18-fold), then it is cut, and the rule
 * UNREAD_TEXT holds the comment for what was cut off.
 */
export const MAX_GROWTH = 2;

/** Short fields may grow up to this many units whatever their length: a few words of squared katakana are no flood. */
export const FREE_GROWTH_UNITS = 4_096;

/** Per rule: the strongest hits are kept. A flood of evidence adds nothing that a person would read. */
export const MAX_HITS_PER_RULE = 20;

/** Longest whitespace-free run that is searched for a disguised word. Longer runs are links or noise. */
export const MAX_DISGUISED_UNITS = 40;

/**
 * Matches of one kind in a field that rules look at, the severest first: who writes a hundred insults has said what he
 * has to say, and a flood of mild words does not hide a severe one.
 */
export const MAX_MATCHES = 100;

/** Different words with symbols in them that are tried as disguises in one field. */
export const MAX_CHUNKS = 200;

/** Links or contacts of one field that are looked at. More of them say nothing new, and facts are compared in pairs. */
export const MAX_FACTS = 200;
