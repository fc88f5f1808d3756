/**
 * The least that any filter with a word list does: NFKC, lower case, and one pass of an Aho-Corasick automaton over some
 * 5,000 words. The words are made up here: only their number and the size of the table matter.
 */

const WORDS = 5_000;
const LATIN = 'abcdefghijklmnopqrstuvwxyz'.split('');
const ARABIC = 'ابتثجحخدذرزسشصضطظعغفقكلمنهوي'.split('');
/** One word in five is Arabic. */
const ARABIC_EVERY = 5;

/** Words of four to nine letters, the same in every run. */
function madeUpWords(): ReadonlySet<string> {
  let state = 1;
  const next = (below: number): number => {
    // The generator of Park and Miller: short, and good enough for letters.
    state = (state * 48_271) % 2_147_483_647;
    return state % below;
  };
  const words = new Set<string>();
  while (words.size < WORDS) {
    const letters = words.size % ARABIC_EVERY === 0 ? ARABIC : LATIN;
    words.add(Array.from({ length: 4 + next(6) }, () => letters[next(letters.length)] ?? '').join(''));
  }
  return words;
}

/** UTF-16 unit -> column of the table; 0 is every unit that no word has. */
const columns = new Uint8Array(65_536);
[...LATIN, ...ARABIC].forEach((letter, at) => (columns[letter.charCodeAt(0)] = at + 1));
const WIDTH = LATIN.length + ARABIC.length + 1;

interface Automaton {
  /** state × column -> state, with the failure links already followed. */
  readonly next: Int32Array;
  /** Words that end in a state. */
  readonly ends: Uint8Array;
}

function build(words: Iterable<string>): Automaton {
  const list = [...words];
  const states = 1 + list.reduce((sum, word) => sum + word.length, 0);
  const next = new Int32Array(states * WIDTH);
  const ends = new Uint8Array(states);
  let last = 0;
  for (const word of list) {
    let state = 0;
    for (let at = 0; at < word.length; at++) {
      const cell = state * WIDTH + (columns[word.charCodeAt(at)] ?? 0);
      if (next[cell] === 0) next[cell] = ++last;
      state = next[cell] ?? 0;
    }
    ends[state] = 1;
  }
  follow(next, ends, last + 1);
  return { next, ends };
}

/** Fills every missing edge with the one of the longest suffix that is a state, breadth first. */
function follow(next: Int32Array, ends: Uint8Array, states: number): void {
  const fail = new Int32Array(states);
  const queue = [0];
  for (const state of queue) {
    for (let column = 1; column < WIDTH; column++) {
      const cell = state * WIDTH + column;
      const child = next[cell] ?? 0;
      const fallback = state === 0 ? 0 : (next[(fail[state] ?? 0) * WIDTH + column] ?? 0);
      if (child === 0) {
        next[cell] = fallback;
        continue;
      }
      fail[child] = fallback;
      ends[child] = (ends[child] ?? 0) + (ends[fallback] ?? 0);
      queue.push(child);
    }
  }
}

/** NFKC and lower case: nothing can be looked for without them. */
export function floor(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** A function that counts the made-up words of a text. */
export function floorWithAutomaton(): (text: string) => number {
  const { next, ends } = build(madeUpWords());
  return (text) => {
    const read = floor(text);
    let state = 0;
    let found = 0;
    for (let at = 0; at < read.length; at++) {
      state = next[state * WIDTH + (columns[read.charCodeAt(at)] ?? 0)] ?? 0;
      found += ends[state] ?? 0;
    }
    return found;
  };
}
