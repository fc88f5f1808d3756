import { isSurrogateUnit } from '../characters.ts';
import { MappedText } from './mapped-text.ts';
import type { Step } from './step.ts';
import { MOST_UNITS, stringOf } from './units.ts';

/** Combining marks and single letters of Hangul: what becomes of them depends on their neighbours. */
const JOINING = /[\p{M}\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff\uffa0-\uffdc\uff9e\uff9f]/u;
/** Letters that are styled, and marks that stand for letters: read one by one, but rules look at them as sent. */
const STYLED = /[\u1d00-\u1d7f\u2460-\u24ff\u25cb\u25cf\u25ef\u2b55\uff00-\uffef]/;
const LATIN = /[a-z]/;
export const NOT_PLAIN = 0xffff;
/** Of a unit that nobody has looked at: NUL is never what another unit becomes. */
const UNKNOWN = 0;
const ASCII_END = 0x80;
/** Longer than what any unit becomes on the way. */
const MOST = 64;

/** What is noted of a unit: its image may be taken for a Latin letter where one stands beside it. */
export const FOREIGN = 1;
/** It is longer on the way than at the end. */
export const SWELLING = 2;

/** The images of the text that is being read. */
const images = new Uint16Array(MOST_UNITS);

/**
 * The short way through the chain, for texts of letters that become one other letter each, whatever stands beside them:
 * most Arabic, Cyrillic, French and German comments. One table look-up a unit in place of ten patterns.
 */
export class Plain {
  readonly #steps: readonly Step[];
  /** By unit: what the chain makes of it. Filled on first use. */
  readonly #images = new Uint16Array(0x1_0000);
  /** By unit: bits of what is noted above. */
  readonly #notes = new Uint8Array(0x1_0000);

  constructor(steps: readonly Step[]) {
    this.#steps = steps;
  }

  #learn(unit: number): number {
    return (this.#images[unit] = this.#learnImage(unit));
  }

  #learnImage(unit: number): number {
    const character = String.fromCharCode(unit);
    if (unit === UNKNOWN || isSurrogateUnit(unit) || JOINING.test(character) || STYLED.test(character))
      return NOT_PLAIN;
    let text = new MappedText(character);
    for (const { touches, apply, neighbours } of this.#steps) {
      if (neighbours) {
        if (touches(text.text)) this.#notes[unit] = (this.#notes[unit] ?? 0) | FOREIGN;
      } else text = apply(text, MOST);
      if (text.text.length > 1) this.#notes[unit] = (this.#notes[unit] ?? 0) | SWELLING;
    }
    return text.text.length === 1 && !JOINING.test(text.text) ? text.text.charCodeAt(0) : NOT_PLAIN;
  }

  /** What the chain makes of a unit by itself; NOT_PLAIN where that depends, or is not one unit. */
  imageOf(unit: number): number {
    return this.#images[unit] || this.#learn(unit);
  }

  /** Bits of what is noted of a unit whose image was asked for. */
  notesOf(unit: number): number {
    return this.#notes[unit] ?? 0;
  }

  /** The text as the chain makes it; undefined where it takes a longer way. */
  run(input: MappedText): MappedText | undefined {
    const { text } = input;
    const { length } = text;
    if (length > MOST_UNITS) return undefined;
    let notes = 0;
    let units = 0;
    for (let at = 0; at < length; at++) {
      const unit = text.charCodeAt(at);
      const image = this.#images[unit] || this.#learn(unit);
      if (image === NOT_PLAIN) return undefined;
      notes |= this.#notes[unit] ?? 0;
      units |= unit;
      images[at] = image;
    }
    const read = stringOf(images, 0, length);
    return (notes & FOREIGN) !== 0 && LATIN.test(read)
      ? undefined
      : new MappedText(read, input, undefined, false, units >= ASCII_END);
  }
}
