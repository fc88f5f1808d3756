/**
 * What it is worth that a text was said before. Points are for the sum in which 5 hold a comment and 18 reject it (policy.ts of the
 * engine). They are chosen by what has to come out, and measured on test/corpus (docs/trust.md): the second copy of an advert is held,
 * a slogan or a condolence that many people write is not.
 */

/** How much a text says, so how little two people write it by accident. */
const SIZES = ['brief', 'short', 'sentence', 'long'] as const;
export type Size = (typeof SIZES)[number];

/** Letters from which a text is `short`, a `sentence`, `long`: “Rest in peace” has 11, a formal condolence 50. */
const FROM = { short: 20, sentence: 40, long: 80 } as const;

/** Letters that stand for a syllable or a word each count twice. */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** `letters`: of the text without its links. */
export function sizeOf(text: string, letters: number): Size {
  const n = letters + (text.match(DENSE)?.length ?? 0);
  if (n >= FROM.long) return 'long';
  if (n >= FROM.sentence) return 'sentence';
  return n >= FROM.short ? 'short' : 'brief';
}

/** Points of the first time, of each further one, and at most. */
interface Steps {
  readonly first: number;
  readonly more: number;
  readonly most: number;
}

type Scale = Readonly<Record<Size, Steps>>;

const NOTHING: Steps = { first: 0, more: 0, most: 0 };

/** By the same guest on another page. */
export const ELSEWHERE: Scale = {
  brief: NOTHING,
  short: { first: 0.5, more: 0.5, most: 2 },
  sentence: { first: 2, more: 2, most: 6 },
  long: { first: 2, more: 2, most: 6 },
};
/** … with a link or a contact. */
export const ELSEWHERE_LEADING: Scale = {
  brief: { first: 2, more: 2, most: 8 },
  short: { first: 5, more: 1.5, most: 8 },
  sentence: { first: 5, more: 1.5, most: 8 },
  long: { first: 5, more: 1.5, most: 8 },
};
/** By the same guest on the same page, where some think that their comment got lost. */
export const HERE: Scale = {
  brief: NOTHING,
  short: { first: 0.5, more: 0.5, most: 1 },
  sentence: { first: 1, more: 1, most: 3 },
  long: { first: 1, more: 1, most: 3 },
};
export const HERE_LEADING: Scale = {
  brief: { first: 1, more: 1, most: 4 },
  short: { first: 2.5, more: 2.5, most: 8 },
  sentence: { first: 2.5, more: 2.5, most: 8 },
  long: { first: 2.5, more: 2.5, most: 8 },
};
/** By others, each once. A sentence of this length alone never holds a comment, however many say it. */
export const OTHERS: Scale = {
  brief: NOTHING,
  short: NOTHING,
  sentence: { first: 0.5, more: 0.5, most: 3 },
  long: { first: 2, more: 1.5, most: 8 },
};
export const OTHERS_LEADING: Scale = {
  brief: { first: 1, more: 1, most: 4 },
  short: { first: 2.5, more: 2.5, most: 8 },
  sentence: { first: 5, more: 1.5, most: 8 },
  long: { first: 5, more: 1.5, most: 8 },
};

/** Points of the `n`th time. */
export const stepped = ({ first, more, most }: Steps, n: number): number =>
  n === 0 ? 0 : Math.min(most, first + more * (n - 1));

type Flat = Readonly<Record<Size, number>>;

/** The same words round other links. */
export const TEMPLATE: Flat = { brief: 0, short: 2.5, sentence: 3, long: 3 };

/** Somebody took the text for spam; somebody took it down for whatever reason; the engine alone rejected it. Counted once. */
export const REMOVED = {
  spam: { brief: 1, short: 8, sentence: 8, long: 8 },
  person: { brief: 1, short: 4, sentence: 4, long: 4 },
  // Flat and small, so that rejections do not feed on one another.
  engine: { brief: 0, short: 2, sentence: 2, long: 2 },
} as const satisfies Record<string, Flat>;

/** Five and more said it within the hour. */
export const FLOOD: Flat = { brief: 0, short: 0, sentence: 1.5, long: 4 };
export const FLOOD_LEADING: Flat = { brief: 3, short: 5, sentence: 5, long: 5 };

/** Most points for repeats, all together: they hold a comment; to reject it takes something in the text as well. */
export const MOST = 14;
