import { describe, expect, test } from 'vitest';
import { tokenise } from '../../../src/moderation/document/tokens.ts';
import { NumberTable } from '../../../src/moderation/lexicon/number-table.ts';

const table = new NumberTable('idiot 2.5\ngo home -1.25\ngo 0.5\nliquid flow 3\n');

/** All that the table says of a text: of each word, and of each word with the one before it. */
function numbersOf(text: string): readonly number[] {
  const words = tokenise(text).map(({ hash, start, end }) => table.find(hash, text, start, end));
  return words.map((word, at) => table.ofWord(word) + table.ofPair(words[at - 1] ?? 0, word));
}

describe('NumberTable', () => {
  test.for([
    ['idiot', [2.5]],
    ['go home', [0.5, -1.25]],
    ['home go', [0, 0.5]],
    ['go away home', [0.5, 0, 0]],
    ['idiots', [0]],
    // The same hash as "liquid": letters are compared.
    ['costarring flow', [0, 0]],
    ['liquid flow', [0, 3]],
  ] as const)('%s', ([text, numbers]) => {
    expect(numbersOf(text)).toEqual(numbers);
  });
});
