import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { featuresOf } from '../../../src/learning/index.ts';

const wordsOf = (body: string, website: string | null = null): string[] => [
  ...featuresOf(body, website, 'en').words.keys(),
];

describe('what may be learned of a comment', () => {
  it('is its words, folded and freed of disguises', () => {
    expect(wordsOf('The OLD Brídge, the v1agra')).toEqual(['the', 'old', 'bridge', 'viagra']);
  });

  it('is never the name of a people, a faith or another group', () => {
    const named = wordsOf(
      'Muslims, Jews, gay people, Arabs, women, refugees, المسلمون والعرب, die Flüchtlinge, los inmigrantes: all at the market.',
    );
    for (const word of [
      'muslims',
      'jews',
      'gay',
      'arabs',
      'women',
      'refugees',
      'fluchtlinge',
      'inmigrantes',
    ]) {
      expect(named).not.toContain(word);
    }
    expect(named.filter((word) => /مسلم|عرب/.test(word))).toEqual([]);
    expect(named).toContain('market');
  });

  it('is no number, address or key, and nobody who is mentioned', () => {
    const text =
      'Call 0171 5550199 or ring15550199, write to anna.b@mail.example, pay de89370400440532013000, so said @berta_c-d, agent 007.';
    expect(wordsOf(text)).toEqual(['call', 'or', 'write', 'to', 'pay', 'so', 'said', 'agent']);
  });

  it('is the hosts that it links to', () => {
    const words = wordsOf('See https://WWW.Lucky.example/join?x=1 now', 'https://spins.example/');
    expect(words).toContain('//lucky.example');
    expect(words).toContain('//spins.example');
    expect(words.filter((word) => !word.startsWith('//'))).toEqual(['see', 'now']);
    expect(wordsOf('See http://10.200.30.4/ now').filter((word) => word.startsWith('//'))).toEqual([]);
  });

  it('is counted within its language; short texts with the site', () => {
    const language = (body: string, home: string): string => featuresOf(body, null, home).language;
    expect(language('Das ist nicht wahr und es war noch nie so.', 'en')).toBe('de');
    expect(language('ok super', 'de-AT')).toBe('de');
    expect(language('안녕하세요 여러분', 'en')).toBe('ko');
    expect(language('გამარჯობა ყველას', 'en')).toBe('other');
    expect(language('123', 'en')).toBe('en');
  });

  it('stands where the comment has it, and is bounded, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (body) => {
        const { words } = featuresOf(body, null, 'en');
        expect(words.size).toBeLessThanOrEqual(420);
        for (const place of words.values()) {
          if (place === null) continue;
          const [start, end] = place();
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeLessThanOrEqual(body.length);
          expect(start).toBeLessThanOrEqual(end);
        }
      }),
    );
  });
});
