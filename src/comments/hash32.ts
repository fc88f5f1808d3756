/** Two small hashes of 32 bits. Neither keeps a secret: who wants two texts to meet can make them. */

/** FNV-1a over UTF-16 code units, from `start` on, `length` of them. */
export function hash32(text: string, start = 0, length = text.length): number {
  let h = 0x811c9dc5;
  for (let i = start; i < start + length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h;
}

/** MurmurHash3's finaliser: every bit of the result depends on every bit of the word. */
export function mix(h: number): number {
  const a = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  const b = Math.imul(a ^ (a >>> 13), 0xc2b2ae35);
  return b ^ (b >>> 16);
}
