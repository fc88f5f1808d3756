import { isSurrogateUnit } from '../characters.ts';
import { MappedText } from './mapped-text.ts';
import type { Step } from './step.ts';

/** Combining marks and single letters of Hangul: what becomes of them depends on their neighbours. */
const JOINING = /[\p{M}\u1100-\u11ff\u3131-\u318e\ua960-\ua97f\ud7b0-\ud7ff\uffa0-\uffdc\uff9e\uff9f]/u;
/** Letters that are styled, and marks that stand for letters: read one by one, but rules look at them as sent. */
const STYLED = /[\u1d00-\u1d7f\u2460-\u24ff\u25cb\u25cf\u25ef\u2b55\uff00-\uffef]/;
const LATIN = /[a-z]/;
const NOT_PLAIN = 0xffff;
/** Of a unit that nobody has looked at: NUL is never what another unit becomes. */
const UNKNOWN = 0;
/** As many arguments as a call takes anywhere. */
const PIECE = 4_096;

const images = new Uint16Array(PIECE);

function stringOf(units: number): string {
  return String.fromCharCode(...images.subarray(0, units));
}

/**
 * The short way through the chain, for texts of letters that become one other letter each, whatever stands beside them:
 * most Arabic, Cyrillic, French and German comments. One table look-up a unit in place of ten patterns.
 */
export class Plain {
  readonly #steps: readonly Step[];
  /** By unit: what the chain makes of it. Filled on first use. */
  readonly #images = new Uint16Array(0x1_0000);
  /** By unit: whether its image may be taken for a Latin letter where one stands beside it. */
  readonly #foreign = new Uint8Array(0x1_0000);

  constructor(steps: readonly Step[]) {
    this.#steps = steps;
  }

  #learn(unit: number): number {
    return (this.#images[unit] = this.#imageOf(unit));
  }

  #imageOf(unit: number): number {
    const character = String.fromCharCode(unit);
    if (unit === UNKNOWN || isSurrogateUnit(unit) || JOINING.test(character) || STYLED.test(character))
      return NOT_PLAIN;
    let text = new MappedText(character);
    for (const { touches, apply, neighbours } of this.#steps) {
      if (neighbours) {
        if (touches(text.text)) this.#foreign[unit] = 1;
      } else text = apply(text, PIECE);
    }
    return text.text.length === 1 && !JOINING.test(text.text) ? text.text.charCodeAt(0) : NOT_PLAIN;
  }

  /** The text as the chain makes it; undefined where it takes the long way. */
  run(input: MappedText): MappedText | undefined {
    const { text } = input;
    let foreign = 0;
    let read = '';
    let filled = 0;
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const image = this.#images[unit] || this.#learn(unit);
      if (image === NOT_PLAIN) return undefined;
      foreign |= this.#foreign[unit] ?? 0;
      images[filled++] = image;
      if (filled < PIECE) continue;
      read += stringOf(filled);
      filled = 0;
    }
    read += stringOf(filled);
    return foreign !== 0 && LATIN.test(read)
      ? undefined
      : new MappedText(read, input, undefined, false, true);
  }
}
