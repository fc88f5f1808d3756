import { kindOf, SPACE } from '../characters.ts';
import type { FieldText } from '../document/field-text.ts';
import { isUnspaced } from './unspaced.ts';

/** A word of a field as it is read. Offsets are units of the field's normalised text. */
export interface Word {
  readonly letters: string;
  readonly start: number;
  readonly end: number;
  /** Where each letter stands, where they do not follow one another. */
  readonly places?: readonly number[];
  /** Put together from what was written apart, so that only the whole of it means anything. */
  readonly glued: boolean;
  /** Not as it was written. */
  readonly changed: boolean;
  readonly sentence: number;
}

export const BETWEEN = ' ';
/** No phrase reaches over it. */
const STOP = ' \n ';
/** Marks between two words of a phrase. */
const MOST_MARKS = 3;

/** What stands in the stream for what stands between two words. */
function separator(text: string, before: Word, after: Word): string {
  let marks = 0;
  for (let at = before.end; at < after.start && marks <= MOST_MARKS; at++) {
    if (kindOf(text.charCodeAt(at)) !== SPACE) marks++;
  }
  // A line break alone ends no sentence here: it is white space to whoever wrote the list.
  if (marks > MOST_MARKS || (marks > 0 && before.sentence !== after.sentence)) return STOP;
  const last = before.letters.charCodeAt(before.letters.length - 1);
  return isUnspaced(last) && isUnspaced(after.letters.charCodeAt(0)) ? '' : BETWEEN;
}

/**
 * A field's words in a row, one space round each: what patterns are looked for in. A space of a pattern is the border of
 * a word, so that whole words, beginnings, ends and phrases are all one search.
 */
export class Stream {
  readonly text: string;
  readonly words: readonly Word[];
  /** By unit of the stream: the index of its word; of the word before for a border. */
  readonly #wordAt: Int32Array;
  /** By word: where it begins in the stream. */
  readonly #begins: Int32Array;

  /** @param text the field's normalised text */
  constructor(text: string, words: readonly Word[]) {
    this.words = words;
    const parts: string[] = [BETWEEN];
    this.#begins = new Int32Array(words.length);
    let length = 1;
    words.forEach((word, index) => {
      const before = words[index - 1];
      const apart = before ? separator(text, before, word) : '';
      this.#begins[index] = length + apart.length;
      length += apart.length + word.letters.length;
      parts.push(apart, word.letters);
    });
    parts.push(BETWEEN);
    this.text = parts.join('');
    this.#wordAt = new Int32Array(this.text.length);
    for (let index = 0; index < words.length; index++) {
      this.#wordAt.fill(index, this.#begins[index], this.#begins[index + 1] ?? this.text.length);
    }
  }

  /** The word that a unit belongs to. */
  indexAt(unit: number): number {
    return this.#wordAt[unit] ?? 0;
  }

  beginOf(index: number): number {
    return this.#begins[index] ?? 0;
  }

  endOf(index: number): number {
    return this.beginOf(index) + (this.words[index]?.letters.length ?? 0);
  }

  /** Where a unit of a word stands in the field's normalised text. */
  #placeOf(unit: number): readonly [start: number, end: number] {
    const index = this.indexAt(unit);
    const word = this.words[index];
    if (!word) return [0, 0];
    const at = unit - this.beginOf(index);
    if (!word.places) return [word.start + at, word.start + at + 1];
    const place = word.places[at] ?? word.start;
    // What was left out on the way belongs to the word.
    return [place, at === word.letters.length - 1 ? word.end : place + 1];
  }

  /** A span of letters of the stream as a span of the field's normalised text. */
  spanOf(start: number, end: number): readonly [start: number, end: number] {
    return [this.#placeOf(start)[0], this.#placeOf(end - 1)[1]];
  }
}

/** A field's words as they were written. */
export function plainWords({ tokens }: FieldText): Word[] {
  return tokens.map(({ text: letters, start, end, sentence }) => ({
    letters,
    start,
    end,
    glued: false,
    changed: false,
    sentence,
  }));
}
