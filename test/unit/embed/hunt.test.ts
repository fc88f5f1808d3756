import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hunt } from '../../../embed/hunt.ts';

const word = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 });

/** SHA-256 of the words and the counter, by OpenSSL. */
function keyOf(words: readonly number[], counter: number): Buffer {
  const message = Buffer.alloc(36);
  for (const [at, each] of words.entries()) message.writeInt32BE(each, at * 4);
  message.writeUInt32BE(counter, 32);
  return createHash('sha256').update(message).digest();
}

const prefixOf = (key: Buffer): number[] => [0, 4, 8, 12].map((at) => key.readInt32BE(at));

it('finds the counter, with the key that everybody’s SHA-256 gives', () => {
  fc.assert(
    fc.property(fc.array(word, { minLength: 8, maxLength: 8 }), fc.nat(2 ** 31), (words, counter) => {
      const key = keyOf(words, counter);
      const from = Math.max(0, counter - 5);
      expect(hunt({ words, prefix: prefixOf(key) }, from, 10)).toEqual({
        counter,
        derivedKey: key.toString('hex'),
      });
    }),
  );
});

it('finds nothing where it is not, nor by a part of the prefix', () => {
  const words = [1, 2, 3, 4, 5, 6, 7, 8];
  const prefix = prefixOf(keyOf(words, 1000));
  expect(hunt({ words, prefix }, 0, 1000)).toBeNull();
  expect(hunt({ words, prefix: [...prefix.slice(0, 3), (prefix[3] ?? 0) + 1] }, 0, 2000)).toBeNull();
  expect(hunt({ words, prefix }, 1000, 1)).not.toBeNull();
});

it('needs nothing from around it: its text alone does', () => {
  // As in a Web Worker, which gets nothing else.
  // oxlint-disable-next-line no-implied-eval
  const alone: unknown = new Function(`return (${hunt.toString()})`)();
  if (typeof alone !== 'function') throw new Error('no function');
  const words = [9, 9, 9, 9, 9, 9, 9, 9];
  const key = keyOf(words, 77);
  expect(alone({ words, prefix: prefixOf(key) }, 0, 100)).toEqual({
    counter: 77,
    derivedKey: key.toString('hex'),
  });
});
