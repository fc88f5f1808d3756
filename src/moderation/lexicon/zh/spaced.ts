/** Chinese words as phrases: each character is a word to us (document/tokens.ts). Alternatives keep their marks. */
export function spaced(words: string): string {
  return words
    .split('|')
    .map((word) => word.split('').join(' '))
    .join('|');
}
