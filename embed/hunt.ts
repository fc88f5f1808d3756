/** What is looked for: the counter whose key begins with the prefix. Bytes of the challenge, as big-endian 32-bit words. */
export interface Quarry {
  /** ALTCHA's salt and nonce, 16 bytes each. */
  readonly words: readonly number[];
  /** The first 16 bytes of the key. */
  readonly prefix: readonly number[];
}

/** A counter that was found, and its key as lower-case hex; null where it is none of those that were tried. */
export type Found = { readonly counter: number; readonly derivedKey: string } | null;

/**
 * Tries `count` counters from `from` on: SHA-256 (FIPS 180-4) over salt, nonce and counter, which is one block. What stays the same from
 * counter to counter (the first eight rounds) is worked out once, which WebCrypto cannot do, nor can it do without a promise for each.
 *
 * Its text is sent into a Web Worker, so it uses nothing from around it.
 */
export function hunt({ words, prefix }: Quarry, from: number, count: number): Found {
  // oxlint-disable-next-line consistent-function-scoping -- See above.
  const fraction = (root: number): number => ((root % 1) * 2 ** 32) | 0;
  const start: number[] = [];
  const constants = new Int32Array(64);
  let primes = 0;
  for (let n = 2; primes < 64; n++) {
    let divisor = 2;
    while (n % divisor !== 0) divisor++;
    if (divisor < n) continue;
    if (primes < 8) start.push(fraction(Math.sqrt(n)));
    constants[primes++] = fraction(Math.cbrt(n));
  }
  const block = new Int32Array(64);
  block.set(words);
  // The end of the message, and its length in bits.
  block[9] = 1 << 31;
  block[15] = 288;
  const state = new Int32Array(8);
  const middle = Int32Array.from(start);

  /** Rounds `first` to `last` over `state`. */
  const rounds = (first: number, last: number): void => {
    let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
    for (let at = first; at < last; at++) {
      const one =
        h +
        (((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))) +
        ((e & f) ^ (~e & g)) +
        (constants[at] ?? 0) +
        (block[at] ?? 0);
      const two =
        (((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))) +
        ((a & b) ^ (a & c) ^ (b & c));
      h = g;
      g = f;
      f = e;
      e = (d + one) | 0;
      d = c;
      c = b;
      b = a;
      a = (one + two) | 0;
    }
    state[0] = a;
    state[1] = b;
    state[2] = c;
    state[3] = d;
    state[4] = e;
    state[5] = f;
    state[6] = g;
    state[7] = h;
  };

  state.set(middle);
  rounds(0, 8);
  middle.set(state);
  for (let counter = from; counter < from + count; counter++) {
    block[8] = counter;
    for (let at = 16; at < 64; at++) {
      const x = block[at - 15] ?? 0;
      const y = block[at - 2] ?? 0;
      block[at] =
        (block[at - 16] ?? 0) +
        (block[at - 7] ?? 0) +
        (((x >>> 7) | (x << 25)) ^ ((x >>> 18) | (x << 14)) ^ (x >>> 3)) +
        (((y >>> 17) | (y << 15)) ^ ((y >>> 19) | (y << 13)) ^ (y >>> 10));
    }
    state.set(middle);
    rounds(8, 64);
    // Nearly all end here.
    if ((((start[0] ?? 0) + (state[0] ?? 0)) | 0) !== prefix[0]) continue;
    const key = start.map((word, at) => (word + (state[at] ?? 0)) | 0);
    if (prefix.every((word, at) => word === key[at])) {
      const derivedKey = key.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
      return { counter, derivedKey };
    }
  }
  return null;
}
