/** Blocks of scripts that write no spaces between words: Thai to Myanmar, Khmer, kana, Chinese characters. */
const BLOCKS: readonly (readonly [first: number, last: number])[] = [
  [0x0e00, 0x0eff],
  [0x1000, 0x109f],
  [0x1780, 0x17ff],
  [0x3005, 0x3007],
  [0x3040, 0x30ff],
  [0x31f0, 0x31ff],
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
];
const FIRST = 0x0e00;

/** Whether a letter is of a script without spaces: there a word may begin and end anywhere. */
export function isUnspaced(unit: number): boolean {
  return unit >= FIRST && BLOCKS.some(([first, last]) => unit >= first && unit <= last);
}
