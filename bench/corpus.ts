/** Made-up comments: clean, all different, and the same in every run. */

const OPENINGS = [
  'I read this twice and',
  'My grandmother would have said that',
  'After ten years in the trade I can tell you that',
  'Thank you for the piece;',
  'With respect to the author,',
  'As somebody who lives on that street,',
];
const MIDDLES = [
  'the part about the harbour explains a lot about',
  'nothing here contradicts what we know of',
  'the figures in the second table fit well with',
  'I would have liked a word more on',
  'the photographs say more than any text about',
  'it leaves open who is going to pay for',
];
const ENDS = [
  'the new library and its opening hours.',
  'the bus lines that the town has planned for spring.',
  'the school kitchen, which is a success by any measure.',
  'the old market hall and the people who work in it.',
  'the price of bread, of all things.',
  'the weather records of the last forty years.',
];
const NAMES = ['', 'Samira', 'Tom Becker', 'Lina', 'A reader from Tyre', 'Ousmane D.', 'María', 'Jo'];

const pick = (list: readonly string[], n: number): string => list[n % list.length] ?? '';

export interface Words {
  readonly name: string;
  readonly body: string;
}

/** The n-th comment: three to five sentences in one or two paragraphs, some 350 characters. */
export function wordsOf(n: number): Words {
  const sentences = Array.from({ length: 3 + (n % 3) }, (_, i) => {
    const seed = n * 7 + i * 13;
    return `${pick(OPENINGS, seed)} ${pick(MIDDLES, Math.floor(seed / 6))} ${pick(ENDS, Math.floor(seed / 36))}`;
  });
  const lead = sentences.slice(0, 2).join(' ');
  return { name: pick(NAMES, n), body: `${lead}\n\n${sentences.slice(2).join(' ')} (Letter ${n})` };
}
