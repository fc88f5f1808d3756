import { isWordUnit } from '../characters.ts';
import type { FieldText } from './field-text.ts';

/** A quoted passage of the normalised text, marks included. */
export interface QuotedSpan {
  readonly start: number;
  readonly end: number;
}

/** Which mark closes which. Straight quotes close themselves. */
const CLOSES: Readonly<Record<string, string>> = {
  '"': '"',
  '“': '”',
  '„': '“',
  '«': '»',
  '‹': '›',
  '「': '」',
};
const MARK = /["“”„«»‹›「」]/g;
const LONGEST = 400;

/** Block quotations as mail and Markdown write them. */
const BLOCK = /^>[^\n]*$/gm;

/** Passages in single quotes: opened before a word and closed after one, so that apostrophes are neither. */
function findSingles(text: string): readonly QuotedSpan[] {
  const spans: QuotedSpan[] = [];
  let open = -1;
  for (let at = text.indexOf("'"); at >= 0; at = text.indexOf("'", at + 1)) {
    const afterWord = isWordUnit(text.charCodeAt(at - 1));
    const beforeWord = isWordUnit(text.charCodeAt(at + 1));
    if (beforeWord && !afterWord) open = at;
    else if (!beforeWord && open >= 0 && at - open <= LONGEST) {
      spans.push({ start: open, end: at + 1 });
      open = -1;
    }
  }
  return spans;
}

/** Quoted passages, shortest reading first: an opening mark pairs with the next one that closes it. */
export function findQuotes(field: FieldText): readonly QuotedSpan[] {
  const { text } = field;
  const spans: QuotedSpan[] = [];
  let open: { mark: string; at: number } | undefined;
  for (const { 0: mark, index } of text.matchAll(MARK)) {
    if (open && CLOSES[open.mark] === mark && index - open.at <= LONGEST) {
      spans.push({ start: open.at, end: index + 1 });
      open = undefined;
    } else if (CLOSES[mark] !== undefined) open = { mark, at: index };
  }
  spans.push(...findSingles(text));
  for (const { 0: line, index } of text.matchAll(BLOCK))
    spans.push({ start: index, end: index + line.length });
  return spans;
}
