import type { Language } from '../lexicon/types.ts';

/**
 * How much speaks for each language, in the order in which they first came up: a handful at most, so that two short
 * lists do what a Map takes several times as long for.
 */
export class Votes {
  readonly #languages: Language[] = [];
  readonly #counts: number[] = [];

  add(language: Language, weight = 1): void {
    const at = this.#languages.indexOf(language);
    if (at >= 0) this.#counts[at] = (this.#counts[at] ?? 0) + weight;
    else {
      this.#languages.push(language);
      this.#counts.push(weight);
    }
  }

  of(language: Language): number {
    const at = this.#languages.indexOf(language);
    return at < 0 ? 0 : (this.#counts[at] ?? 0);
  }

  /** The language with the most, of several the first; one may be left out. */
  leader(except?: Language): Language | undefined {
    let best: Language | undefined;
    let most = 0;
    for (let at = 0; at < this.#languages.length; at++) {
      const count = this.#counts[at] ?? 0;
      if (count <= most || this.#languages[at] === except) continue;
      best = this.#languages[at];
      most = count;
    }
    return best;
  }

  copy(): Votes {
    const copy = new Votes();
    for (let at = 0; at < this.#languages.length; at++) {
      const language = this.#languages[at];
      if (language !== undefined) copy.add(language, this.#counts[at]);
    }
    return copy;
  }
}
