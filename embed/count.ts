/** `<span data-greenroom-count="URL">`: the number of a page's comments, also where the page has no thread. */
import { plural } from '../src/thread/messages/plural.ts';
import { HOME, languageOf, running } from './settings.ts';
import { wordsOf } from './words.ts';

const URL_OF = 'data-greenroom-count';
/** Pages a call, by the contract. */
const MOST = 100;

/** What each element was asked to count: a page's scripts may use it again for another. */
const counted = new WeakMap<Element, string | null>();

/** Fills the elements that are there, and those that come later. */
export function watchCounts(): void {
  fill();
  new MutationObserver(fill).observe(document, {
    childList: true,
    subtree: true,
    attributeFilter: [URL_OF],
  });
}

function fill(): void {
  const wanted = Array.from(document.querySelectorAll(`[${URL_OF}]`), (element) => {
    const named = element.getAttribute(URL_OF);
    const isNew = counted.get(element) !== named;
    counted.set(element, named);
    return { element, page: isNew ? URL.parse(named ?? '', document.baseURI)?.href : undefined };
    // One that the server cannot take would spoil the whole call.
  }).filter(({ page }) => page?.startsWith('http'));
  for (let from = 0; from < wanted.length; from += MOST) void count(wanted.slice(from, from + MOST));
}

async function count(wanted: readonly { element: Element; page: string | undefined }[]): Promise<void> {
  const site =
    document.querySelector('guest-comments')?.getAttribute('site') ??
    running?.getAttribute('data-site') ??
    '';
  try {
    const response = await fetch(`${HOME}/v1/sites/${encodeURIComponent(site)}/counts`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wanted.map(({ page }) => page)),
      credentials: 'omit',
    });
    if (!response.ok) return;
    const counts: readonly number[] = await response.json();
    const spoken = await Promise.all(wanted.map(async ({ element }) => wordsOf(HOME, languageOf(element))));
    for (const [at, words] of spoken.entries()) {
      const element = wanted[at]?.element;
      if (element) element.textContent = plural(words, words.count, counts[at] ?? 0);
    }
  } catch {
    // What the page says by itself stays.
  }
}
