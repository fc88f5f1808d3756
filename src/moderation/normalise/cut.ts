import { MappedText } from './mapped-text.ts';

/** The first `units` of a text, without cutting a surrogate pair in two. */
function cutUnits(text: string, units: number): string {
  if (text.length <= units) return text;
  const last = text.charCodeAt(units - 1);
  return text.slice(0, last >= 0xd800 && last <= 0xdbff ? units - 1 : units);
}

/** Offsets before the cut stay what they are, so the layer needs no edits; it is marked as truncated. */
export function cut(input: MappedText, units: number): MappedText {
  if (input.text.length <= units) return input;
  return new MappedText(cutUnits(input.text, units), input, undefined, true);
}
