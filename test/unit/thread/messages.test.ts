import { describe, expect, test } from 'vitest';
import { WORDS, pickLanguage, plural } from '../../../src/thread/messages/index.ts';

describe.for(Object.values(WORDS).map((words) => [words.lang, words] as const))('%s', ([lang, words]) => {
  test('has words for everything', () => {
    const blank = Object.entries(words).filter(([, text]) => typeof text === 'string' && text.trim() === '');
    expect(blank).toEqual([]);
  });

  test('has a plural form for every category of the language', () => {
    const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
    expect(Object.keys(words.count)).toEqual(expect.arrayContaining(pluralCategories));
  });

  test('names the same reasons as the others', () => {
    expect(Object.keys(words.reasons)).toEqual(Object.keys(WORDS.en.reasons));
  });
});

describe('pickLanguage', () => {
  test.for([
    ['ar', 'ar', 'ar'],
    ['ar-LB', 'ar', 'ar-LB'],
    ['AR', 'ar', 'ar'],
    ['ar-Latn-LB', 'ar', 'ar'],
    ['arz', 'en', 'en-GB'],
    ['fr-FR,ar;q=0.8,en;q=0.5', 'ar', 'ar'],
    ['fr, en-US;q=0.5', 'en', 'en-US'],
    ['undefined,ar', 'ar', 'ar'],
    ['', 'en', 'en-GB'],
    ['<script>', 'en', 'en-GB'],
    ['en-x-evil', 'en', 'en-GB'],
  ] as const)('%j: words in %s, dates in %s', ([tags, lang, locale]) => {
    expect(pickLanguage(tags)).toMatchObject({ lang, locale });
  });

  test('without any tag, English', () => {
    expect(pickLanguage(null).lang).toBe('en');
    expect(pickLanguage(undefined).lang).toBe('en');
  });
});

test.for([
  ['en', 1, '1 comment'],
  ['en', 2, '2 comments'],
  ['ar', 1, 'تعليق واحد'],
  ['ar', 2, 'تعليقان'],
  ['ar', 3, '3 تعليقات'],
  ['ar', 11, '11 تعليقًا'],
  ['ar', 100, '100 تعليق'],
] as const)('%s %d: %s', ([lang, count, words]) => {
  const language = pickLanguage(lang);
  expect(plural(language, language.count, count)).toBe(words);
});
