/** Where the thread is and what it belongs to, read from attributes and the page around. */
import { chooseLanguage } from '../src/thread/messages/choose.ts';
import type { Language } from '../src/thread/messages/choose.ts';
import type { Sort } from '../src/thread/model.ts';

// `currentScript` is only set while a classic script runs for the first time; a module has to look for itself.
// Nor is it a script where a form or an image of the page has that name, and then code would come from wherever that says.
const current = document.currentScript;
export const running =
  current instanceof HTMLScriptElement
    ? current
    : document.querySelector<HTMLElement>('script[src*="/embed.js"]');
/** Origin of the Worker: the script comes from there. */
export const HOME = new URL(running?.getAttribute('src') ?? '', document.baseURI).origin;

/** What a `<guest-comments>` says about itself; whatever is missing or unknown becomes a default. */
export interface Settings {
  /** URL of the page's comments. */
  readonly action: string;
  /** Where the draft for this page is kept. */
  readonly draft: string;
  readonly page: string;
  readonly sort: Sort;
  readonly language: Language;
}

export function settingsOf(element: Element): Settings {
  const canonical = document.querySelector('link[rel=canonical]')?.getAttribute('href');
  const named = element.getAttribute('page') ?? canonical ?? location.href;
  const page = URL.parse(named, document.baseURI) ?? new URL(location.href);
  // The query stays: many sites name the article there. The server drops what only tracks.
  page.hash = '';
  // Scripts take these off the address once they have read it: the page is still the same.
  for (const name of Array.from(page.searchParams.keys())) {
    if (/^utm_|clid$/.test(name)) page.searchParams.delete(name);
  }
  const site = encodeURIComponent(element.getAttribute('site') ?? '');
  return {
    action: `${HOME}/v1/sites/${site}/comments`,
    draft: `greenroom:draft:${site}:${page}`,
    page: page.href,
    sort: element.getAttribute('sort') === 'newest' ? 'newest' : 'oldest',
    language: languageOf(element),
  };
}

/** Of the nearest element that says one (which is the element itself, where it has the attribute), then the reader's. */
export function languageOf(element: Element): Language {
  const lang = element.closest('[lang]')?.getAttribute('lang');
  return chooseLanguage([lang, document.documentElement.lang, ...navigator.languages].join());
}
