import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { distance, letterCount, NEAR, ones, printOf } from '../../../src/comments/print.ts';

const OFFER =
  'My neighbour earns a fortune from her sofa every single month, and all it took was one short evening with this page.';

const printed = (text: string): string => {
  const print = printOf(text);
  if (print === null) throw new Error(`no print: ${text}`);
  return print;
};
const apart = (a: string, b: string): number => distance(printed(a), printed(b));

describe('printOf', () => {
  it('is 16 hex digits, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 3000 }), (text) => {
        const print = printOf(text);
        expect(print === null || /^[0-9a-f]{16}$/.test(print)).toBe(true);
        expect(printOf(text)).toBe(print);
      }),
    );
  });

  it.for(['', '🎉🎉🎉🎉🎉🎉🎉🎉🎉', '+1', 'Nice!', '… — !!! ???', '12 34 56 78 90'])(
    'has none for %s',
    (text) => {
      expect(printOf(text)).toBeNull();
    },
  );

  it.for([
    ['case and diacritics', OFFER.toUpperCase().replaceAll('A', 'Á'), OFFER],
    ['spaces, marks and pictures', `  ${OFFER.split('').join(' ')}!!! 🎉`, OFFER],
    ['numbers', `${OFFER} Call 555 now`, `${OFFER} Call 90210 now`],
    ['links', `${OFFER} https://one.example/a?b=1`, `${OFFER} www.another.example/long/path`],
    ['Arabic vowel marks', 'هَذَا تَعْلِيقٌ طَوِيلٌ جِدًّا', 'هذا تعليق طويل جدا'],
  ] as const)('is the same for other %s', ([, a, b]) => {
    expect(apart(a, b)).toBe(0);
  });

  it('is near for one changed word, a greeting in front, a typing error', () => {
    expect(apart(OFFER, OFFER.replace('neighbour', 'colleague'))).toBeLessThanOrEqual(NEAR);
    expect(apart(OFFER, `Hello all! ${OFFER}`)).toBeLessThanOrEqual(NEAR);
    expect(apart(OFFER, OFFER.replace('fortune', 'fotrune'))).toBeLessThanOrEqual(NEAR);
  });

  it('is near for one changed character of a long comment without spaces', () => {
    const text =
      '这是一个关于城市交通的长评论我们希望政府能够改善公共交通系统让市民出行更加方便快捷也更加环保'.repeat(
        2,
      );
    expect(apart(text, text.replace('快捷', '迅速'))).toBeLessThanOrEqual(NEAR);
  });

  it('is far for another text', () => {
    const others = [
      'The council should have listened to the people who live beside the canal before it let the trees be felled.',
      'I have cooked from this recipe twice now, and the second time I left the onions in the pan for longer.',
      'لم أكن أعرف أن المكتبة القديمة ستفتح أبوابها من جديد بعد كل هذه السنوات',
      'Дорогу наконец починили, но автобус по-прежнему ходит раз в два часа.',
    ];
    for (const [i, a] of [OFFER, ...others].entries()) {
      for (const b of others.slice(i)) expect(apart(a, b)).toBeGreaterThan(2 * NEAR);
    }
  });

  it('reads no more than the first 2,000 characters', () => {
    const long = OFFER.repeat(30);
    expect(apart(long, `${long.slice(0, 2000)}${'another end '.repeat(50)}`)).toBe(0);
  });
});

describe('distance', () => {
  it('counts the bits that differ', () => {
    fc.assert(
      fc.property(fc.bigInt(0n, 2n ** 64n - 1n), fc.uniqueArray(fc.nat(63)), (start, bits) => {
        const flipped = bits.reduce((value, bit) => value ^ (1n << BigInt(bit)), start);
        const hex = (value: bigint): string => value.toString(16).padStart(16, '0');
        expect(distance(hex(start), hex(flipped))).toBe(bits.length);
      }),
    );
    expect([ones(0), ones(-1), ones(0x80000001)]).toEqual([0, 32, 2]);
  });
});

it('letterCount counts letters and nothing else', () => {
  expect(letterCount('Ab, ü 12 🎉 https://link.example/abc')).toBe(3);
});
