import { isAscii } from '../characters.ts';
import { MAX_UNITS } from '../limits.ts';
import { Graphemes } from '../normalise/graphemes.ts';
import { normalise } from '../normalise/index.ts';
import type { MappedText } from '../normalise/mapped-text.ts';
import { splice } from '../normalise/splice.ts';
import type { Field } from '../types.ts';
import type { Hit } from '../rules/rule.ts';
import type { Disguised } from './disguised.ts';
import type { Disguise } from './match.ts';
import type { Token } from './tokens.ts';
import { SIGN } from './signs.ts';
import { readText } from './tokens.ts';

/** With more different words than this nothing repeats itself: rules/flooding. */
const FEWEST_REPEATED = 3;
const MOST_DISTINCT = 0.7;
const FREE_WORDS = 2;

/** When a bucket was last filled: by which count. Two words may share a bucket, hence "at least". */
const buckets = new Uint32Array(1 << 12);
let counts = 0;

/** At least this many of the words are different. */
export function distinctAtLeast(tokens: readonly Token[]): number {
  counts++;
  let distinct = 0;
  for (const { hash } of tokens) {
    const bucket = (hash ^ (hash >>> 15)) & (buckets.length - 1);
    if (buckets[bucket] === counts) continue;
    buckets[bucket] = counts;
    distinct++;
  }
  return distinct;
}

/** A text in which disguised words have been put into plain letters, and where they stand in it. */
interface Plain {
  readonly mapped: MappedText;
  readonly disguised: readonly Disguised[];
}

const NONE: readonly Disguised[] = [];

/** One field of the submission with its normalised text and words. */
export class FieldText {
  readonly field: Field;
  /** As sent. Beyond the field's cap nothing is looked at. */
  readonly source: string;
  /** Normalised: what rules read. Offsets of tokens and matches point into this. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Bits of SIGN: what stands anywhere in it. */
  readonly signs: number;
  /** The field has an end that nobody read: it is too long, or grew too long. */
  readonly truncated: boolean;
  /** Nothing can hide in a text without other characters. */
  readonly isAscii: boolean;
  readonly #mapped: MappedText;
  /** In the order of the text. */
  readonly #disguised: readonly Disguised[];
  #graphemes: Graphemes | undefined;
  #distinct: number | undefined;

  constructor(field: Field, sent: string, maxUnits: number = MAX_UNITS[field], plain?: Plain) {
    this.field = field;
    this.#mapped = plain?.mapped ?? normalise(sent, maxUnits);
    this.#disguised = plain?.disguised ?? NONE;
    this.truncated = this.#mapped.truncated;
    this.source = sent;
    this.isAscii = isAscii(sent);
    this.text = this.#mapped.text;
    const { tokens, signs } = readText(this.text);
    this.tokens = tokens;
    this.signs = signs;
  }

  /** The same field with disguised words in plain letters; its spans still lead to the field as sent. */
  deciphered(found: readonly Disguised[]): FieldText {
    let grown = 0;
    const disguised = found.map((one) => {
      const start = one.start + grown;
      grown += one.word.length - (one.end - one.start);
      return { ...one, start, end: start + one.word.length };
    });
    return new FieldText(this.field, this.source, 0, { mapped: splice(this.#mapped, found), disguised });
  }

  /** How the word at a span was disguised, where it was. */
  disguiseAt(start: number, end: number): Disguise | undefined {
    let low = 0;
    let high = this.#disguised.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#disguised[middle]?.end ?? 0) <= start) low = middle + 1;
      else high = middle;
    }
    const found = this.#disguised[low];
    return found && found.start < end ? found.disguise : undefined;
  }

  /** At least this many words are different. Enough to see that a text does not repeat itself. */
  get distinctAtLeast(): number {
    return (this.#distinct ??= distinctAtLeast(this.tokens));
  }

  /** Some of its words stand for disguised ones. */
  get isDeciphered(): boolean {
    return this.#disguised.length > 0;
  }

  /** Some word is a number, or holds a digit. */
  get hasDigits(): boolean {
    return (this.signs & SIGN.digit) !== 0;
  }

  /** Its letters are to be read with those beside them, or styled: the normaliser went the long way. */
  get isWoven(): boolean {
    return !this.isAscii && !this.#mapped.isLetterByLetter;
  }

  /** So many of its words stand more than once that repetition is worth a look. */
  get mayRepeat(): boolean {
    const { length } = this.tokens;
    if (length < FEWEST_REPEATED) return false;
    const most = Math.min(length * MOST_DISTINCT + FREE_WORDS, length - FEWEST_REPEATED);
    return this.distinctAtLeast <= Math.max(length / 2 + 1, most);
  }

  /** Nothing had to be folded: no capitals, no styled letters. */
  get isPlain(): boolean {
    return this.text === this.source;
  }

  /** Where a span of the normalised text stands in the field as sent. */
  sourceSpan(start: number, end: number): readonly [start: number, end: number] {
    // ASCII never grows, so that what is as long as before stands where it stood.
    if (this.isAscii && this.text.length === this.source.length) return this.wholeGraphemes(start, end);
    return this.wholeGraphemes(...this.#mapped.toSource(start, end));
  }

  /** Where a span begins in the field as sent, where it is as long there and belongs to nothing beside it; else -1. */
  plainStart(start: number, end: number): number {
    return this.#mapped.plainStart(start, end);
  }

  /** A span of the field as sent, widened so that it cuts no grapheme. */
  wholeGraphemes(start: number, end: number): readonly [start: number, end: number] {
    return (this.#graphemes ??= new Graphemes(this.source)).widen(start, end);
  }

  /** Evidence at a span of the normalised text. */
  hit(start: number, end: number, strength: number, why: string): Hit {
    return { field: this.field, offsets: 'read', start, end, strength, why };
  }

  /** Evidence at a span of the field as sent. */
  sentHit(start: number, end: number, strength: number, why: string): Hit {
    return { field: this.field, offsets: 'sent', start, end, strength, why };
  }

  /** Evidence that is the field as a whole. */
  wholeHit(strength: number, why: string): Hit {
    return this.sentHit(0, this.source.length, strength, why);
  }
}
