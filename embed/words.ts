/** The words of the thread: English is here, every other language is a file of our server. */
import type { Language } from '../src/thread/messages/choose.ts';
import { enThread } from '../src/thread/messages/en.ts';
import type { ThreadMessages } from '../src/thread/messages/messages.ts';

/** After this many milliseconds a thread in English is better than none. */
const PATIENCE = 4000;

/** By URL: a page loads a file once for all its threads. */
const asked = new Map<string, Promise<Readonly<Record<string, unknown>>>>();

/** At once for English; else as soon as they are there. Never rejects: without the words there is English. */
export function wordsOf(home: string, language: Language): ThreadMessages | Promise<ThreadMessages> {
  if (language.lang === enThread.lang) return { ...enThread, ...language };
  return loadWords(`${home}/words/${language.lang}.json`, enThread).then((loaded) =>
    loaded === enThread ? loaded : { ...loaded, ...language },
  );
}

/**
 * The words of a file, or the English ones where it does not come. What a file of another version misses is said in English;
 * what only it has is left out.
 */
export async function loadWords<Words extends object>(url: string, english: Words): Promise<Words> {
  try {
    const file = asked.get(url) ?? load(url);
    asked.set(url, file);
    const loaded = await file;
    const words = Object.entries(english).map(([key, word]) => {
      const own = loaded[key];
      if (typeof own !== typeof word) return [key, word];
      // Plural forms and lists of reasons: each entry by itself.
      return [key, typeof word === 'string' ? own : { ...word, ...Object(own) }];
    });
    return Object.fromEntries(words);
  } catch {
    // The next thread may have more luck.
    asked.delete(url);
    return english;
  }
}

async function load(url: string): Promise<Readonly<Record<string, unknown>>> {
  const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(url);
  return response.json();
}
