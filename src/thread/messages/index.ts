import { ar } from './ar.ts';
import { en } from './en.ts';
import type { Messages, Plural } from './messages.ts';

export type { Messages, Plural } from './messages.ts';

/** The languages of the guest's side, the fallback first. */
export const LANGUAGES: readonly Messages[] = [en, ar];

/**
 * Words for the first tag that we speak: a BCP 47 tag, a list of them, or an Accept-Language header
 * (browsers send it in order of preference, so the weights are not read).
 */
export function pickLanguage(tags: string | null | undefined): Messages {
  for (const tag of (tags ?? '').split(',', 20)) {
    // Language and region only: formatters are remembered by locale, and a guest may send any tag.
    const [, lang = '', region] = /^\s*(\w+)(?:-([A-Z]{2})\b)?/.exec(tag) ?? [];
    const words = LANGUAGES.find((known) => known.lang === lang.toLowerCase());
    if (words) return region ? { ...words, locale: `${words.lang}-${region}` } : words;
  }
  return en;
}

/** The number in words: the plural form of the language, digits of the reader's locale. */
export function plural(words: Messages, forms: Plural, count: number): string {
  const form = forms[new Intl.PluralRules(words.lang).select(count)] ?? forms.other;
  return form.replace('#', new Intl.NumberFormat(words.locale).format(count));
}
