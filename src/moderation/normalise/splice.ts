import { MappedText } from './mapped-text.ts';

/** A part of a text and what is to stand in its place. */
export interface Replacement {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** The next layer of a text with parts replaced. The parts are in order and do not overlap. */
export function splice(input: MappedText, parts: readonly Replacement[]): MappedText {
  const { text } = input;
  const edits = new Int32Array(parts.length * 4);
  let output = '';
  let copied = 0;
  parts.forEach(({ start, end, word }, index) => {
    output += text.slice(copied, start);
    edits.set([output.length, output.length + word.length, start, end], index * 4);
    output += word;
    copied = end;
  });
  return new MappedText(output + text.slice(copied), input, edits);
}
