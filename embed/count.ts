/** `<span data-greenroom-count="URL">`: the number of a page's comments, also where the page has no thread. */
import { plural } from '../src/thread/messages/plural.ts';
import { HOME, languageOf, running } from './settings.ts';
import { wordsOf } from './words.ts';

const URL_OF = 'data-greenroom-count';
/** Pages a call, and characters of its query: by the contract. */
const MOST = 100;
const LONGEST = 8000;

interface Wanted {
  readonly element: Element;
  /** `page=URL`, encoded. */
  readonly query: string;
}

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
  let batch: Wanted[] = [];
  let length = 0;
  for (const element of document.querySelectorAll(`[${URL_OF}]`)) {
    const named = element.getAttribute(URL_OF);
    const page = URL.parse(named ?? '', document.baseURI)?.href;
    // One that the server cannot take would spoil the whole call.
    if (counted.get(element) === named || !page?.startsWith('http')) continue;
    counted.set(element, named);
    const query = `page=${encodeURIComponent(page)}`;
    if (batch.length === MOST || length + query.length > LONGEST) {
      void count(batch);
      batch = [];
      length = 0;
    }
    batch.push({ element, query });
    length += query.length + 1;
  }
  if (batch.length > 0) void count(batch);
}

/** One call. Nothing changes where it fails: what the page says by itself stays. */
async function count(batch: readonly Wanted[]): Promise<void> {
  const site =
    document.querySelector('guest-comments')?.getAttribute('site') ?? running?.getAttribute('data-site');
  try {
    const response = await fetch(
      `${HOME}/v1/sites/${encodeURIComponent(site ?? '')}/counts?${batch.map(({ query }) => query).join('&')}`,
      { credentials: 'omit' },
    );
    if (!response.ok) return;
    const counts: readonly number[] = await response.json();
    await Promise.all(
      batch.map(async ({ element }, at) => {
        const words = await wordsOf(languageOf(element));
        element.textContent = plural(words, words.count, counts[at] ?? 0);
      }),
    );
  } catch {
    // Offline, or not our server.
  }
}
