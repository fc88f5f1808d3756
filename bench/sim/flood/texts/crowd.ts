import { ARABIC } from './crowd/arabic.ts';
import { ARABIZI } from './crowd/arabizi.ts';
import { ENGLISH } from './crowd/english.ts';
import { FRENCH } from './crowd/french.ts';
import { GERMAN } from './crowd/german.ts';
import { SPANISH } from './crowd/spanish.ts';
import type { Grammar } from './grammar.ts';

/**
 * What people write under the news that a road bridge has come down: grief, anger, questions, what they saw, in the languages
 * of a paper that is read in several countries. Rule `long`: a comment of some sentences; `short`: what many say alike; `angry`:
 * in capitals, at those in office; `link`: with a source; `answer`: to somebody else's comment.
 */
export const CROWD: Readonly<Record<string, Grammar>> = {
  en: ENGLISH,
  ar: ARABIC,
  arabizi: ARABIZI,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
};

/** How many of a hundred write in it. */
export const SPOKEN: readonly (readonly [string, number])[] = [
  ['en', 40],
  ['ar', 17],
  ['arabizi', 10],
  ['de', 13],
  ['fr', 12],
  ['es', 8],
];

/** Where their sources are: `{source}` in the rules above. */
export const SOURCES: readonly string[] = [
  'https://www.bbc.co.uk/news/world-6{#}',
  'https://www.reuters.com/world/bridge-{#}',
  'https://www.aljazeera.com/news/2026/11/24/bridge-{#}',
  'https://www.tagesschau.de/ausland/bruecke-{#}.html',
  'https://en.wikipedia.org/wiki/Bridge_collapse',
  'https://www.lemonde.fr/international/article/pont-{#}.html',
  'https://roads.gov.example/reports/2024/{#}.pdf',
];
