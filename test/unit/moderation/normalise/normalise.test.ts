import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Graphemes } from '../../../../src/moderation/normalise/graphemes.ts';
import { normalise } from '../../../../src/moderation/normalise/index.ts';

/** Text with far more of what breaks normalisers than chance would bring. */
const hostile = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '\u0301',
        '\u0316',
        '\u200b',
        '\u200d',
        '\ufdfa',
        '\u0640',
        '\u064e',
        '\u1100',
        '\u1161',
        '\u11a8',
      ),
      fc.constantFrom(
        'İ',
        'ß',
        'ﬁ',
        'Σ',
        'é',
        'а',
        'a',
        'ｶ',
        'ﾞ',
        '👩‍👩‍👧',
        '\ud83d',
        '\udc00',
        '\r\n',
        '\0',
        "'",
        '’',
        'ﻻ',
        '٣',
      ),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''));

describe('normalise', () => {
  test.for([
    ['plain ASCII', 'Hello World', 'hello world'],
    ['fullwidth and mathematical letters', 'Ｆｕｌｌ 𝐌𝐚𝐭𝐡', 'full math'],
    ['zero-width characters', 'f\u200bu\u00adck', 'fuck'],
    ['half a character', 'a\ud83d\u200b\ude00b', 'a\ufffd\ufffdb'],
    ['Latin accents', 'Connard ÉTÉ Œuvre', 'connard ete oeuvre'],
    ['Arabic spelling', 'أَنْتَ غَبِــيٌّ إلى مدرسة', 'انت غبي الي مدرسه'],
    ['presentation forms', 'ﻛﻠﺐ', 'كلب'],
    ['Persian letters', 'کلبی', 'كلبي'],
    ['Arabic digits', '٠١٢٣', '0123'],
    ['a Cyrillic letter in a Latin word', 'fаggot', 'faggot'],
    ['a Latin letter in a Cyrillic word', 'привeт', 'привет'],
    ['pure Cyrillic is left alone', 'сосо', 'сосо'],
    ['dotted capital I', 'İstanbul', 'istanbul'],
    ['typographic apostrophes', 'don’t', "don't"],
  ] as const)('%s', ([, sent, read]) => {
    expect(normalise(sent).text).toBe(read);
  });

  test('caps what NFKC expands', () => {
    expect(normalise('\ufdfa'.repeat(5000)).text.length).toBe(10_000);
  });

  test.for([
    ['a text within its cap', 'a'.repeat(10), 10, false],
    ['a text over its cap', 'a'.repeat(11), 10, true],
    ['a short text that grows eightfold', '\ufdfa'.repeat(100), 1000, false],
    ['a text that outgrows the free units', '\ufdfa'.repeat(500), 1000, true],
    ['a text that shrinks', '\u200b'.repeat(500), 1000, false],
  ] as const)('says whether it was cut: %s', ([, sent, cap, truncated]) => {
    expect(normalise(sent, cap).truncated).toBe(truncated);
  });

  test('maps spans through every layer', () => {
    const sent = 'x ﷺ f\u200bu\u200bck 𝐲𝐨𝐮';
    const mapped = normalise(sent);
    const at = mapped.text.indexOf('fuck');
    expect(sent.slice(...mapped.toSource(at, at + 4))).toBe('f\u200bu\u200bck');
    const you = mapped.text.indexOf('you');
    expect(sent.slice(...mapped.toSource(you, you + 3))).toBe('𝐲𝐨𝐮');
  });

  test('is idempotent for every character that there is', () => {
    const wrong: string[] = [];
    for (let point = 0x20; point < 0x2_0000; point++) {
      const sent = String.fromCodePoint(point);
      const once = normalise(sent).text;
      if (normalise(once).text !== once) wrong.push(point.toString(16));
    }
    expect(wrong).toEqual([]);
  });

  test('is idempotent', () => {
    fc.assert(
      fc.property(hostile, (sent) => {
        const once = normalise(sent).text;
        expect(normalise(once).text).toBe(once);
      }),
      { numRuns: 2000 },
    );
  });

  test('maps every span into the text, in order', () => {
    fc.assert(
      fc.property(hostile, fc.nat(), fc.nat(), (sent, one, other) => {
        const mapped = normalise(sent);
        const { length } = mapped.text;
        if (length === 0) return;
        const start = one % length;
        const end = start + 1 + (other % (length - start));
        const [from, to] = mapped.toSource(start, end);
        expect(0 <= from && from < to && to <= sent.length).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test('grapheme borders agree with the segmenter', () => {
    const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
    fc.assert(
      fc.property(hostile, fc.nat(), fc.nat(), (sent, one, other) => {
        if (sent.length === 0) return;
        const start = one % sent.length;
        const end = start + 1 + (other % (sent.length - start));
        const borders = new Set([...segmenter.segment(sent)].map(({ index }) => index)).add(sent.length);
        const [from, to] = new Graphemes(sent).widen(start, end);
        expect(borders.has(from) && borders.has(to) && from <= start && end <= to).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('odd words in a plain text', () => {
  const PLAIN = 'Le Ministre a promis une école à chaque village, et personne ne l’a cru. ';
  const spansOf = (sent: string): readonly (readonly [number, number])[] => {
    const made = normalise(sent);
    return Array.from({ length: made.text.length }, (_, at) => made.toSource(at, at + 1));
  };

  test.for([
    'f\u200bu\u200bc\u200bk',
    '\u{1d41a}\u{1d41b}',
    '👩\u200d👩',
    'e\u0301te\u0301',
    'ка\u0441a',
    '\ufdfa',
    '\u200b',
  ])('%s is read as it is by itself, and leads back to itself', (odd) => {
    const before = `${PLAIN}x `;
    const sent = `${before}${odd} ${PLAIN.trimEnd()}`;
    const own = normalise(odd).text;
    expect(normalise(sent).text).toBe(`${normalise(before).text}${own} ${normalise(PLAIN.trimEnd()).text}`);
    const expected = [
      ...spansOf(before),
      ...spansOf(odd).map(([start, end]) => [start + before.length, end + before.length]),
      ...Array.from({ length: PLAIN.length }, (_, at) => {
        const from = before.length + odd.length + at;
        return [from, from + 1];
      }),
    ];
    expect(spansOf(sent)).toEqual(expected);
  });

  test('a mark behind a space is read with the space', () => {
    const sent = `${PLAIN}a \u0301b ${PLAIN}`;
    expect(normalise(sent).text).toBe(normalise(`${PLAIN}a b ${PLAIN}`).text);
  });

  test('what grows beyond its share is cut off, however plain the rest', () => {
    expect(normalise(`${PLAIN.repeat(60)} ${'\ufdfa'.repeat(400)}`).truncated).toBe(true);
  });
});
