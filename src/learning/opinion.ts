import type { Dimension } from '../moderation/index.ts';
import { combined, leaning, leans, type Seen } from './chance.ts';
import type { Features } from './features.ts';
import { LEAST_DECISIONS, LEAST_SEEN, LEAST_WORDS, MOST_IMBALANCE } from './limits.ts';
import { type Counts, type Label, type Memory, none } from './memory.ts';

/** Which decisions speak against a comment in a dimension. A model knows one kind of ham and two of bad. */
const BAD = { spam: 'spam', toxicity: 'toxic' } as const satisfies Record<Dimension, Label>;

/** A word that leans, with how often it was seen. */
export interface Leaning {
  readonly word: string;
  /** 0..1; above 0.5 against the comment. */
  readonly chance: number;
  readonly seen: Seen;
}

/** What the words of a comment say in one dimension. */
export interface Opinion {
  readonly dimension: Dimension;
  /** 0..1; 1 = moderators here would not let it pass. */
  readonly chance: number;
  /** Those that lean, the strongest first. */
  readonly words: readonly Leaning[];
}

/** What is still missing before the model has an opinion; zeros and false where it has one. */
export interface Lack {
  readonly ham: number;
  readonly bad: number;
  /** One class is more than ten times the other. */
  readonly imbalanced: boolean;
}

/** Decisions of both classes of a dimension. */
const classesOf = (counts: Counts, dimension: Dimension): Seen => ({
  bad: counts[BAD[dimension]],
  ham: counts.ham,
});

export function lackOf(all: Counts, dimension: Dimension): Lack {
  const { bad, ham } = classesOf(all, dimension);
  return {
    ham: Math.max(0, LEAST_DECISIONS - ham),
    bad: Math.max(0, LEAST_DECISIONS - bad),
    imbalanced: Math.max(bad, ham) > MOST_IMBALANCE * Math.max(1, Math.min(bad, ham)),
  };
}

const isReady = ({ ham, bad, imbalanced }: Lack): boolean => ham === 0 && bad === 0 && !imbalanced;

/** Whether it has an opinion in any language: false spares reading the comment a second time. */
export const hasOpinions = ({ languages }: Memory): boolean =>
  [...languages.values()].some(({ all }) => isReady(lackOf(all, 'spam')) || isReady(lackOf(all, 'toxicity')));

/** Which way a word leans; null where it says nothing, or was seen too seldom. */
export function leaningOf(word: string, counts: Counts, all: Counts, dimension: Dimension): Leaning | null {
  const seen = classesOf(counts, dimension);
  if (seen.bad + seen.ham < LEAST_SEEN) return null;
  const chance = leaning(seen, classesOf(all, dimension));
  return leans(chance) ? { word, chance, seen } : null;
}

/**
 * What the model thinks of a comment in one dimension; null where too little was decided in the comment's language, or
 * too few of its words lean.
 *
 * @param ignored words that the site does not want to count
 */
export function opinionOf(
  { languages }: Memory,
  { language, words }: Features,
  dimension: Dimension,
  ignored: ReadonlySet<string>,
): Opinion | null {
  const vocabulary = languages.get(language);
  if (vocabulary === undefined || !isReady(lackOf(vocabulary.all, dimension))) return null;
  const leaners = [...words.keys()].flatMap((word) => {
    const counts = ignored.has(word) ? undefined : vocabulary.words.get(word);
    return (counts && leaningOf(word, counts, vocabulary.all, dimension)) ?? [];
  });
  if (leaners.length < LEAST_WORDS) return null;
  const strongest = leaners.toSorted((one, other) => strength(other) - strength(one));
  return { dimension, chance: combined(leaners.map(({ chance }) => chance)), words: strongest };
}

const strength = ({ chance }: Leaning): number => Math.abs(chance - 0.5);

/** Decisions of all languages together. */
export function totalOf({ languages }: Memory): Counts {
  const total = none();
  for (const { all } of languages.values()) {
    total.ham += all.ham;
    total.spam += all.spam;
    total.toxic += all.toxic;
  }
  return total;
}
