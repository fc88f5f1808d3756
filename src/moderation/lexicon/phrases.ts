import { hashOf } from '../hash.ts';
import { expandForms } from './expand.ts';
import type { Term } from './types.ts';

/** A phrase of two words or more. */
export interface Phrase {
  readonly words: readonly string[];
  readonly term: Term;
}

/** Phrases in compact notation: what follows their first word, still to be spelled out. */
export interface PhraseSpec {
  readonly first: string;
  /** Normalised notation without alternatives (`|`). */
  readonly rest: string;
  readonly term: Term;
}

const NONE: readonly Phrase[] = [];

/**
 * Phrases that begin with the same word, found by their second. Spelled out on first use: inflected languages have a
 * hundred thousand spellings, and a comment begins a handful of phrases.
 */
export class PhraseIndex {
  readonly #phrases: Phrase[] = [];
  readonly #specs: PhraseSpec[] = [];
  #bySecond: Map<number, Phrase[]> | undefined;

  add(phrase: Phrase): void {
    this.#phrases.push(phrase);
  }

  addSpec(spec: PhraseSpec): void {
    this.#specs.push(spec);
  }

  /** Those whose second word has this hash, longest first. */
  withSecond(hash: number): readonly Phrase[] {
    return (this.#bySecond ??= this.#index()).get(hash) ?? NONE;
  }

  #index(): Map<number, Phrase[]> {
    const spelled = this.#specs.flatMap(({ first, rest, term }) =>
      expandForms(rest).map((form) => ({ words: [first, ...wordsOf(form)], term })),
    );
    const index = new Map<number, Phrase[]>();
    const phrases = [...this.#phrases, ...spelled];
    for (const phrase of phrases.toSorted((one, other) => other.words.length - one.words.length)) {
      const hash = hashOf(phrase.words[1] ?? '');
      const known = index.get(hash);
      if (known) known.push(phrase);
      else index.set(hash, [phrase]);
    }
    return index;
  }
}

/** Words of a spelling in plain notation. */
export const wordsOf = (form: string): readonly string[] =>
  form.includes(' ') ? form.split(' ').filter(Boolean) : [form];
