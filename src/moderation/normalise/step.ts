import type { MappedText } from './mapped-text.ts';

/** One transform of the chain. */
export interface Step {
  /** Whether a text that holds this UTF-16 unit may be changed. A step is skipped where it touches nothing. */
  readonly touches: (unit: string) => boolean;
  /** What it makes of a letter depends on the letters beside it, even where none of them is a combining mark. */
  readonly neighbours?: boolean;
  /** What grows beyond `most` units is cut off afterwards. */
  readonly apply: (input: MappedText, most: number) => MappedText;
}

/** Half of a pair may belong to anything: steps that know characters beyond the BMP look at the text. */
export function isSurrogate(unit: string): boolean {
  return unit >= '\ud800' && unit <= '\udfff';
}
