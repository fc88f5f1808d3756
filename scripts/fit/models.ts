import type { Dimension } from '../../src/moderation/index.ts';

/** One list of weights: which comments it is fitted on, and how sparse it is to be. */
export interface Model {
  /** Name of the list in src/moderation/wording/weights. */
  readonly name: string;
  readonly dimension: Dimension;
  /** Languages of the comments; undefined for all. */
  readonly languages: readonly string[] | undefined;
  /** Whether pairs of neighbouring words have weights too. */
  readonly pairs?: boolean;
  readonly l1: number;
  /** Log-odds that words alone need at least to hold a comment, whatever the data allow. */
  readonly leastHold: number;
  /** How much the false-positive rate, mean over sources, may rise by the words: a share, measured on held-out fifths. */
  readonly mayRise: number;
}

export const MODELS: readonly Model[] = [
  { name: 'toxicity-en', dimension: 'toxicity', languages: ['en'], l1: 3, leastHold: 0.4, mayRise: 0.02 },
  { name: 'toxicity-ar', dimension: 'toxicity', languages: ['ar'], l1: 3, leastHold: 0.4, mayRise: 0.01 },
  { name: 'toxicity-de', dimension: 'toxicity', languages: ['de'], l1: 3, leastHold: 0.4, mayRise: 0.025 },
  { name: 'toxicity-fr', dimension: 'toxicity', languages: ['fr'], l1: 3, leastHold: 0.4, mayRise: 0.02 },
  { name: 'toxicity-pt', dimension: 'toxicity', languages: ['pt'], l1: 2, leastHold: 0.4, mayRise: 0.015 },
  {
    name: 'spam-id',
    dimension: 'spam',
    languages: ['id'],
    pairs: true,
    l1: 4,
    leastHold: 2,
    mayRise: 0.006,
  },
  { name: 'spam-ru', dimension: 'spam', languages: ['ru'], pairs: true, l1: 3, leastHold: 2, mayRise: 0.006 },
  { name: 'spam', dimension: 'spam', languages: undefined, pairs: true, l1: 3, leastHold: 2, mayRise: 0.007 },
];

/**
 * Not fitted on: `ucc` by its licence; suites whose sentences come from templates, which teach the template; disguised
 * words, which are no words.
 */
export const NOT_FITTED: ReadonlySet<string> = new Set(['ucc', 'hatecheck', 'mhc', 'madlibs', 'obf']);
/** Not counted among the sources that false positives are measured on, for the same reason. */
export const NOT_MEASURED: ReadonlySet<string> = new Set(['hatecheck', 'mhc', 'madlibs', 'obf']);

/** Not calibrated on: by licence, and suites that were built to be hard, whose mix says nothing of comments. */
export const NOT_CALIBRATED: ReadonlySet<string> = new Set([...NOT_FITTED, 'fpwords']);
