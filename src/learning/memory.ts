import type { Features } from './features.ts';
import { LEAST_SEEN, MOST_CANDIDATES, MOST_WORDS } from './limits.ts';

/** What a person decided of a comment. `ham` = it may go on air. */
export type Label = 'ham' | 'spam' | 'toxic';

/** Different comments, by what was decided of them. */
export type Counts = Record<Label, number>;

/** Counts of one language. */
export interface Vocabulary {
  /** All comments. */
  readonly all: Counts;
  /** Those that hold a word. */
  readonly words: Map<string, Counts>;
}

export const none = (): Counts => ({ ham: 0, spam: 0, toxic: 0 });
export const sumOf = ({ ham, spam, toxic }: Counts): number => ham + spam + toxic;

/**
 * What a site's moderators have taught: how many comments of each kind held a word, by language. Training is counting, so
 * that the order does not matter and every decision can be taken back. A word is kept in readable form once it stood in
 * three different comments; until then only a hash of it is, as it may be somebody's name.
 */
export class Memory {
  readonly languages: Map<string, Vocabulary>;
  /** Words seen once or twice, by hash; those seen last stand last. */
  readonly candidates: Map<number, Counts>;

  constructor(languages = new Map<string, Vocabulary>(), candidates = new Map<number, Counts>()) {
    this.languages = languages;
    this.candidates = candidates;
  }

  learn({ language, words }: Features, label: Label): void {
    const vocabulary = this.languages.get(language) ?? { all: none(), words: new Map<string, Counts>() };
    this.languages.set(language, vocabulary);
    vocabulary.all[label] += 1;
    for (const word of words.keys()) {
      const known = vocabulary.words.get(word);
      if (known) known[label] += 1;
      else this.#meet(vocabulary, language, word, label);
    }
  }

  /** Takes back what was learned of the same comment under the same label. */
  unlearn({ language, words }: Features, label: Label): void {
    const vocabulary = this.languages.get(language);
    if (vocabulary === undefined || vocabulary.all[label] === 0) return;
    vocabulary.all[label] -= 1;
    for (const word of words.keys()) this.#forget(vocabulary, language, word, label);
    if (sumOf(vocabulary.all) === 0) this.languages.delete(language);
  }

  #meet(vocabulary: Vocabulary, language: string, word: string, label: Label): void {
    const hash = hashOf(language, word);
    const counts = this.candidates.get(hash) ?? none();
    counts[label] += 1;
    this.candidates.delete(hash);
    if (sumOf(counts) >= LEAST_SEEN) vocabulary.words.set(word, counts);
    else this.candidates.set(hash, counts);
  }

  #forget(vocabulary: Vocabulary, language: string, word: string, label: Label): void {
    const hash = hashOf(language, word);
    const known = vocabulary.words.get(word);
    const counts = known ?? this.candidates.get(hash);
    // A word that was pruned since it was learned.
    if (counts === undefined || counts[label] === 0) return;
    counts[label] -= 1;
    const left = sumOf(counts);
    if (left >= LEAST_SEEN) return;
    vocabulary.words.delete(word);
    if (left === 0) this.candidates.delete(hash);
    else this.candidates.set(hash, counts);
  }

  /** Down to what is kept of a site: the rarest words go, of these the ones that lean least; the oldest candidates. */
  prune(mostWords: number = MOST_WORDS, mostCandidates: number = MOST_CANDIDATES): void {
    const all = [...this.languages].flatMap(([language, { words }]) =>
      [...words].map(([word, counts]) => ({ language, word, worth: worthOf(counts) })),
    );
    const surplus = all.toSorted((one, other) => one.worth - other.worth).slice(0, all.length - mostWords);
    if (all.length > mostWords) {
      for (const { language, word } of surplus) this.languages.get(language)?.words.delete(word);
    }
    const old = [...this.candidates.keys()].slice(0, Math.max(0, this.candidates.size - mostCandidates));
    for (const hash of old) this.candidates.delete(hash);
  }
}

/** Comments that hold it, and how much of them is of one kind. */
function worthOf(counts: Counts): number {
  const sum = sumOf(counts);
  return sum + Math.max(counts.ham, counts.spam, counts.toxic) / sum;
}

/** FNV-1a over UTF-16 units, 32 bits. */
function hashOf(language: string, word: string): number {
  let hash = 0x811c_9dc5;
  for (const text of [language, ' ', word]) {
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x0100_0193);
  }
  return hash >>> 0;
}
