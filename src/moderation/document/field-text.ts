import { isAscii } from '../characters.ts';
import { MAX_UNITS } from '../limits.ts';
import { toGraphemeBorders } from '../normalise/graphemes.ts';
import { normalise } from '../normalise/index.ts';
import type { MappedText } from '../normalise/mapped-text.ts';
import type { Field } from '../types.ts';
import type { Hit } from '../rules/rule.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';

/** One field of the submission with its normalised text and words. */
export class FieldText {
  readonly field: Field;
  /** As sent. Beyond the field's cap nothing is looked at. */
  readonly source: string;
  /** Normalised: what rules read. Offsets of tokens and matches point into this. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Nothing can hide in a text without other characters. */
  readonly isAscii: boolean;
  readonly #mapped: MappedText;
  #distinct: number | undefined;

  constructor(field: Field, sent: string) {
    this.field = field;
    this.#mapped = normalise(sent, MAX_UNITS[field]);
    this.source = sent;
    this.isAscii = isAscii(sent);
    this.text = this.#mapped.text;
    this.tokens = tokenise(this.text);
  }

  /** How many different words there are. */
  get distinctWords(): number {
    return (this.#distinct ??= new Set(this.tokens.map((token) => token.text)).size);
  }

  /** Where a span of the normalised text stands in the field as sent. */
  sourceSpan(start: number, end: number): readonly [start: number, end: number] {
    return toGraphemeBorders(this.source, ...this.#mapped.toSource(start, end));
  }

  /** Evidence at a span of the normalised text. */
  hit(start: number, end: number, strength: number, why: string): Hit {
    const [from, to] = this.sourceSpan(start, end);
    return { field: this.field, start: from, end: to, strength, why };
  }

  /** Evidence that is the field as a whole. */
  wholeHit(strength: number, why: string): Hit {
    return { field: this.field, start: 0, end: this.source.length, strength, why };
  }
}
