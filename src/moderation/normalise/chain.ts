import { cut } from './cut.ts';
import { runIslands } from './islands.ts';
import { MappedText } from './mapped-text.ts';
import { Plain } from './plain.ts';
import type { Step } from './step.ts';

/** Marks a unit that has been looked at; the other bits are the steps that touch it, and whether it is beyond ASCII. */
const KNOWN = 1 << 15;
const BEYOND_ASCII = 1 << 14;
const ASCII_END = 0x80;
/** ASCII without control characters and the accent that stands for an apostrophe: all that is done to it is smaller letters. */
const SIMPLE = /^[\t-\r -_a-~]*$/;

/** Runs steps in order, each only on a text that it touches: most comments need two or three of ten. */
export class Chain {
  readonly #steps: readonly Step[];
  /** For each UTF-16 unit one bit a step, filled on first use. */
  readonly #touched = new Uint16Array(0x1_0000);
  readonly #plain: Plain;
  /** Units of the longest text that the last walk went through. */
  #longest = 0;

  constructor(steps: readonly Step[]) {
    this.#steps = steps;
    this.#plain = new Plain(steps);
  }

  #learn(unit: number): number {
    const character = String.fromCharCode(unit);
    const bits = this.#steps.reduce(
      (sum, { touches }, at) => (touches(character) ? sum | (1 << at) : sum),
      unit < ASCII_END ? KNOWN : KNOWN | BEYOND_ASCII,
    );
    this.#touched[unit] = bits;
    return bits;
  }

  /** The steps that touch any unit of a text, as bits. */
  #stepsFor(text: string): number {
    const touched = this.#touched;
    let bits = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      bits |= touched[unit] || this.#learn(unit);
    }
    return bits;
  }

  /** After each step the text is cut to `most` units. */
  run(input: MappedText, most: number): MappedText {
    if (SIMPLE.test(input.text)) return input.replaced(input.text.toLowerCase());
    return (
      this.#plain.run(input) ??
      runIslands(
        input,
        this.#plain,
        (piece) => ({ made: this.#walk(new MappedText(piece), most), longest: this.#longest }),
        most,
      ) ??
      this.#walk(input, most)
    );
  }

  /** The steps one after the other. */
  #walk(input: MappedText, most: number): MappedText {
    let text = input;
    this.#longest = text.text.length;
    let wanted = this.#stepsFor(text.text);
    for (let at = 0; at < this.#steps.length; at++) {
      const step = this.#steps[at];
      if (!step || (wanted & (1 << at)) === 0) continue;
      const made = step.apply(text, most);
      this.#longest = Math.max(this.#longest, made.text.length);
      const next = cut(made, most);
      if (next === text) continue;
      text = next;
      // What steps make of ASCII touches no later step: smaller letters, plain quotes, nothing.
      if ((wanted & BEYOND_ASCII) !== 0) wanted = this.#stepsFor(text.text);
    }
    return text;
  }
}
