import { type Counts, Memory, type Vocabulary } from './memory.ts';

/** How a model is stored: two texts, of which a submission reads the first only. */
export interface Written {
  /** JSON: `[language, all, [word, counts]…]` a language; counts are `[ham, spam, toxic]`. */
  readonly words: string;
  /** Base 36, a space between two: hash × 64 and the counts as six bits. */
  readonly candidates: string;
}

type Triple = readonly [ham: number, spam: number, toxic: number];
type WrittenWord = readonly [word: string, ham: number, spam: number, toxic: number];
type WrittenLanguage = readonly [language: string, all: Triple, words: readonly WrittenWord[]];

export function write({ languages, candidates }: Memory): Written {
  const lists = [...languages].map(([language, { all, words }]): WrittenLanguage => [
    language,
    [all.ham, all.spam, all.toxic],
    [...words].map(([word, { ham, spam, toxic }]) => [word, ham, spam, toxic]),
  ]);
  const numbers = [...candidates].map(([hash, { ham, spam, toxic }]) =>
    (hash * 64 + ham * 16 + spam * 4 + toxic).toString(36),
  );
  return { words: JSON.stringify(lists), candidates: numbers.join(' ') };
}

/** What `write` wrote. `candidates` may be left out where nothing is to be learned. */
export function read({ words, candidates = '' }: Pick<Written, 'words'> & Partial<Written>): Memory {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own JSON
  const lists = JSON.parse(words) as readonly WrittenLanguage[];
  const languages = new Map(
    lists.map(([language, all, known]): [string, Vocabulary] => [
      language,
      {
        all: countsOf(all),
        words: new Map(known.map(([word, ...counts]): [string, Counts] => [word, countsOf(counts)])),
      },
    ]),
  );
  const numbers = candidates === '' ? [] : candidates.split(' ');
  return new Memory(languages, new Map(numbers.map((number) => candidateOf(Number.parseInt(number, 36)))));
}

const countsOf = ([ham, spam, toxic]: Triple): Counts => ({ ham, spam, toxic });

function candidateOf(number: number): [hash: number, counts: Counts] {
  const bits = number % 64;
  return [Math.floor(number / 64), countsOf([(bits >> 4) & 3, (bits >> 2) & 3, bits & 3])];
}
