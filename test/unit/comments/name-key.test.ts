import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDisguised, nameKeyOf } from '../../../src/comments/name-key.ts';

describe('names', () => {
  it.for([
    ['case', 'Anna', 'ANNA'],
    ['spaces and marks', 'Paul Smith', ' paul  smith! '],
    ['accents', 'José', 'Jose'],
    ['width', 'Anna', 'Ａｎｎａ'],
    ['a picture', 'Anna', 'Anna 👨‍👩‍👧 ❤️'],
    ['another alef', 'أحمد', 'احمد'],
    ['a joiner that Persian needs', 'علی\u200cرضا', 'علیرضا'],
  ] as const)('are the same in %s', ([, one, other]) => {
    expect(nameKeyOf(one)).toBe(nameKeyOf(other));
    expect(isDisguised(other, one)).toBe(false);
  });

  it.for([
    ['a Cyrillic letter', 'Anna', 'Аnnа'],
    ['a whole word of them', 'Popp', 'Рорр'],
    ['something unseen', 'Anna', 'A\u200bnna'],
    ['i for l', 'Paul Smith', 'PauI Smith'],
    ['digits', 'Bob Loo', 'B0b L00'],
    ['letters in squares', 'Anna', '🅐nna'],
  ] as const)('are the same in disguise: %s', ([, one, other]) => {
    expect(nameKeyOf(one)).toBe(nameKeyOf(other));
    expect(isDisguised(other, one)).toBe(true);
  });

  it.for([
    ['Ann', 'Anne'],
    ['محمد', 'محمود'],
    ['Анна', 'Anna'],
    ['王伟', '王芳'],
  ] as const)('are two: %s and %s', ([one, other]) => {
    expect(nameKeyOf(one)).not.toBe(nameKeyOf(other));
  });

  it.for(['', ' ', 'A', '🦊', '...', '\u200b\u200b'])('of nothing to read have no key: %j', (name) => {
    expect(nameKeyOf(name)).toBeNull();
  });

  it('have a key of 16 hex digits, whatever they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (name) => {
        const key = nameKeyOf(name);
        expect(key === null || /^[\da-f]{16}$/.test(key)).toBe(true);
        expect(nameKeyOf(name)).toBe(key);
      }),
    );
  });
});
