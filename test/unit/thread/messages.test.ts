import { describe, expect, test } from 'vitest';
import { chooseLanguage, TAGS } from '../../../src/thread/messages/choose.ts';
import { pickLanguage, plural, WORDS } from '../../../src/thread/messages/index.ts';
import { pageMessages } from '../../../src/thread/messages/pages.ts';

/** Every text by its path: `states.waiting`, `pages.title`. */
function textsOf(words: object, path = ''): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, value] of Object.entries(words)) {
    if (typeof value === 'string') texts.set(path + key, value);
    else for (const [inner, text] of textsOf(value, `${path + key}.`)) texts.set(inner, text);
  }
  return texts;
}

const SETTINGS = new Set(['lang', 'locale', 'dir']);
const allOf = (lang: (typeof TAGS)[number]): ReadonlyMap<string, string> => {
  const all = { ...WORDS[lang], pages: pageMessages(lang) };
  return new Map([...textsOf(all)].filter(([path]) => !SETTINGS.has(path)));
};

const PLURALS = ['count', 'newComments', 'left', 'over'] as const;

/** Without the forms, which every language has its own of. */
const keysOf = (texts: ReadonlyMap<string, string>): string[] =>
  [...texts.keys()].filter((path) => !PLURALS.some((key) => path.startsWith(`${key}.`))).toSorted();

/** The categories that a count can have, tried out on integers. */
const categoriesOf = (lang: string): string[] => {
  const rules = new Intl.PluralRules(lang);
  const integers = [...Array.from({ length: 1001 }, (_, n) => n), 10_000, 1_000_000, 1_000_001, 2_000_000];
  return [...new Set([...integers.map((n) => rules.select(n)), 'other'])].toSorted();
};

/** Said alike in both languages. */
const SAME_AS_ENGLISH: Readonly<Record<string, readonly string[]>> = {
  de: ['name', 'pages.website'],
  pt: ['pages.email'],
};

/** Placeholders and starts of URLs: Latin everywhere. */
const LATIN_ALLOWED = /https?:\/\/|\{\w+\}/g;
const LATIN = /^[\p{Script=Latin}\p{Script=Inherited}\p{Script=Common}]+$/u;
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /^[\p{Script=Arabic}\p{Script=Inherited}\p{Script=Common}]+$/u,
  fa: /^[\p{Script=Arabic}\p{Script=Inherited}\p{Script=Common}]+$/u,
  ru: /^[\p{Script=Cyrillic}\p{Script=Inherited}\p{Script=Common}]+$/u,
  hi: /^[\p{Script=Devanagari}\p{Script=Inherited}\p{Script=Common}]+$/u,
};

const english = allOf('en');

describe.for(TAGS)('%s', (lang) => {
  const words = WORDS[lang];
  const texts = allOf(lang);

  test('says which language it is, as the choice of it does', () => {
    const { locale, dir } = words;
    expect(words.lang).toBe(lang);
    expect(chooseLanguage(lang)).toEqual({ lang, locale, dir });
    expect(Intl.getCanonicalLocales(locale)).toEqual([locale]);
    expect(dir).toBe(['ar', 'fa'].includes(lang) ? 'rtl' : 'ltr');
  });

  test('has words for everything, and for nothing else', () => {
    expect(keysOf(texts)).toEqual(keysOf(english));
  });

  test('no text is empty, or has space around it', () => {
    const odd = [...texts].filter(([, text]) => text === '' || text !== text.trim() || / {2}/.test(text));
    expect(odd).toEqual([]);
  });

  test('has the plural forms of the language, and no others', () => {
    for (const key of PLURALS) {
      const forms = words[key];
      expect(Object.keys(forms).toSorted()).toEqual(categoriesOf(lang));
      // A form for more than one number has to say which; Arabic has words for none, one and two.
      const [silent, spoken] = [lang === 'ar' ? ['zero', 'one', 'two'] : [], Object.entries(forms)];
      for (const [form, text] of spoken) {
        const numbers = text.split('#').length - 1;
        expect(numbers).toBe(silent.includes(form) ? 0 : 1);
      }
    }
  });

  test('keeps what stands for a name or a time', () => {
    const holes = (text = ''): string[] => (text.match(/\{\w*\}?|\w*\}/g) ?? []).toSorted();
    for (const path of keysOf(texts)) {
      expect([path, ...holes(texts.get(path))]).toEqual([path, ...holes(english.get(path))]);
    }
    const numbered = keysOf(texts).filter((path) => texts.get(path)?.includes('#'));
    expect(numbered).toEqual([]);
  });

  test('has the punctuation of its printers', () => {
    const straight = [...texts].filter(([, text]) => /['"`]|\.\.\./.test(text));
    expect(straight).toEqual([]);
    const wrong: Readonly<Record<string, RegExp>> = {
      // A narrow no-break space before high punctuation, and nothing else; URLs have their colon.
      fr: /[^\u202f][?!;»]|[^\u202f](?<!https?):|«[^\u202f]/,
      ar: /[?,;]/,
      fa: /[?,;]|[0-9]|[يك]/,
      hi: /\.(?!\.)|\|/,
    };
    expect([...texts].filter(([, text]) => wrong[lang]?.test(text))).toEqual([]);
  });
});

test.for(TAGS.filter((lang) => lang !== 'en'))('%s is not left in English', (lang) => {
  const texts = allOf(lang);
  const left = keysOf(texts).filter((path) => texts.get(path) === english.get(path));
  expect(left).toEqual(SAME_AS_ENGLISH[lang] ?? []);
});

test.for(TAGS)('%s is written in its own script alone', (lang) => {
  const script = SCRIPTS[lang] ?? LATIN;
  const foreign = [...allOf(lang)].filter(([, text]) => !script.test(text.replaceAll(LATIN_ALLOWED, ' ')));
  expect(foreign).toEqual([]);
});

describe('pickLanguage', () => {
  test.for([
    ['ar', 'ar', 'ar'],
    ['ar-LB', 'ar', 'ar-LB'],
    ['AR', 'ar', 'ar'],
    ['ar-Latn-LB', 'ar', 'ar'],
    ['arz', 'en', 'en-GB'],
    ['it-IT,ar;q=0.8,en;q=0.5', 'ar', 'ar'],
    ['it, en-US;q=0.5', 'en', 'en-US'],
    ['fr-FR,ar;q=0.8,en;q=0.5', 'fr', 'fr-FR'],
    ['undefined,ar', 'ar', 'ar'],
    ['', 'en', 'en-GB'],
    ['<script>', 'en', 'en-GB'],
    ['en-x-evil', 'en', 'en-GB'],
    // As content management systems write them.
    ['pt_BR', 'pt', 'pt-BR'],
    ['en-us', 'en', 'en-US'],
    ['es-419', 'es', 'es-419'],
    // The page says the language, the browser the region.
    ['ar,en-US,ar-EG', 'ar', 'ar-EG'],
    ['en,,en-US', 'en', 'en-US'],
    ['de-AT,de-DE', 'de', 'de-AT'],
    ['fa,en-US', 'fa', 'fa'],
  ] as const)('%j: words in %s, dates in %s', ([tags, lang, locale]) => {
    expect(pickLanguage(tags)).toMatchObject({ lang, locale });
  });

  test('without any tag, English', () => {
    expect(pickLanguage(null).lang).toBe('en');
    expect(pickLanguage(undefined).lang).toBe('en');
  });

  test.for(['ar', 'fa', 'hi', 'pt-PT', 'ru-UA', 'es-419'])('%s: its locale can be formatted', (tag) => {
    const { locale } = pickLanguage(tag);
    expect(() => new Intl.NumberFormat(locale).format(1)).not.toThrow();
  });
});

test.for([
  ['en', 0, '0 comments'],
  ['en', 1, '1 comment'],
  ['en', 2, '2 comments'],
  ['en', 12_345, '12,345 comments'],
  ['ar', 0, 'لا تعليقات'],
  ['ar', 1, 'تعليق واحد'],
  ['ar', 2, 'تعليقان'],
  ['ar', 3, '3 تعليقات'],
  ['ar-EG', 3, '٣ تعليقات'],
  ['ar', 11, '11 تعليقًا'],
  ['ar', 100, '100 تعليق'],
  ['fr', 0, '0 commentaire'],
  ['fr', 2, '2 commentaires'],
  ['fr', 1_000_000, '1\u202f000\u202f000 de commentaires'],
  ['es', 12_345, '12.345 comentarios'],
  ['de', 12_345, '12.345 Kommentare'],
  // Portugal and Brazil differ in the plural of none.
  ['pt-BR', 0, '0 comentário'],
  ['pt-PT', 0, '0 comentários'],
  ['tr', 5, '5 yorum'],
  ['fa', 1234, '۱٬۲۳۴ دیدگاه'],
  ['ru', 1, '1 комментарий'],
  ['ru', 3, '3 комментария'],
  ['ru', 5, '5 комментариев'],
  ['ru', 21, '21 комментарий'],
  ['hi', 1, '1 टिप्पणी'],
  ['hi', 123_456, '1,23,456 टिप्पणियाँ'],
] as const)('%s %d: %s', ([lang, count, words]) => {
  const language = pickLanguage(lang);
  expect(plural(language, language.count, count)).toBe(words);
});
