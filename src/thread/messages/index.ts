/** All words in all languages: for the server. The element imports `choose.ts`, `plural.ts` and `en.ts` and loads the rest. */
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { hi } from './hi.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import { tr } from './tr.ts';
import { chooseLanguage } from './choose.ts';
import type { Tag } from './choose.ts';
import type { Messages } from './messages.ts';

export type { Messages, Plural } from './messages.ts';
export { plural } from './plural.ts';

export const WORDS: Readonly<Record<Tag, Messages>> = { en, ar, fr, es, de, pt, tr, fa, ru, hi };

/** Words for the first tag that we speak, see `chooseLanguage`. */
export function pickLanguage(tags: string | null | undefined): Messages {
  const { lang, locale } = chooseLanguage(tags);
  const words = WORDS[lang];
  return words.locale === locale ? words : { ...words, locale };
}
