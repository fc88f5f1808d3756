import { expect, test } from 'vitest';
import { Document } from '../../../src/moderation/document/document.ts';
import { WordClasses } from '../../../src/moderation/document/word-classes.ts';

const COLOUR = 1 << 0;
const FRUIT = 1 << 1;
const classes = new WordClasses([
  [COLOUR, 'red orange'],
  [FRUIT, 'apple orange'],
]);

test('a word has the bits of all lists that hold it', () => {
  const { body } = new Document({ body: 'Red orange apple sky' });
  expect([0, 1, 2, 3].map((at) => classes.at(body, at))).toEqual([COLOUR, COLOUR | FRUIT, FRUIT, 0]);
});

test('past the ends of a text there is no word', () => {
  const { body } = new Document({ body: 'red' });
  expect([classes.at(body, -1), classes.at(body, 1)]).toEqual([0, 0]);
});
