/** Which language a guest reads. Knows the tags and not the words, so that the element carries no more than it needs. */

/** The languages of the guest's side, the fallback first: each has its words beside this file and in `pages/`. */
export const TAGS = ['en', 'ar', 'fr', 'es', 'de', 'pt', 'tr', 'fa', 'ru', 'hi'] as const;

export type Tag = (typeof TAGS)[number];

/** A language, and the place from which dates and numbers are read. */
export interface Language {
  readonly lang: Tag;
  /** For dates and numbers: `lang`, with the reader's region where known. */
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
}

/** How many tags of a list are looked at: browsers send a handful. */
const LOOKED_AT = 20;

/**
 * The first language that we speak: of a BCP 47 tag, a list of them, or an Accept-Language header (browsers send it
 * in order of preference, so the weights are not read). Where its tag names no region, a later tag of the same
 * language does: a page says `ar`, and the browser of its reader `ar-EG`.
 */
export function chooseLanguage(tags: string | null | undefined): Language {
  let found: Tag | undefined;
  for (const tag of (tags ?? '').split(',', LOOKED_AT)) {
    // Language and region only: formatters are remembered by locale, and a guest may send any tag.
    const [, name = '', region] = /^\s*([a-z]+)(?:[-_]([a-z]{2}|\d{3})\b)?/i.exec(tag) ?? [];
    const lang = TAGS.find((known) => known === name.toLowerCase());
    found ??= lang;
    if (lang && lang === found && region) return language(lang, region);
  }
  return language(found ?? TAGS[0]);
}

/** English without a region is the one that we write. */
function language(lang: Tag, region = lang === 'en' ? 'GB' : ''): Language {
  const locale = region ? `${lang}-${region.toUpperCase()}` : lang;
  return { lang, locale, dir: lang === 'ar' || lang === 'fa' ? 'rtl' : 'ltr' };
}
