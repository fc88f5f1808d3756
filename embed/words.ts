/** The words of the thread: English is here, every other language is a file of our server. */
import type { Language } from '../src/thread/messages/choose.ts';
import { enThread } from '../src/thread/messages/en.ts';
import type { ThreadMessages } from '../src/thread/messages/messages.ts';

/** After this many milliseconds a thread in English is better than none. */
const PATIENCE = 4000;

/** By URL: a page loads a language once for all its threads. */
const asked = new Map<string, Promise<ThreadMessages>>();

/** At once for English; else as soon as they are there. Never rejects: without the words there is English. */
export function wordsOf(home: string, language: Language): ThreadMessages | Promise<ThreadMessages> {
  if (language.lang === enThread.lang) return { ...enThread, ...language };
  const url = `${home}/words/${language.lang}.json`;
  const words = asked.get(url) ?? load(url);
  asked.set(url, words);
  return words.then(
    (loaded) => ({ ...loaded, ...language }),
    () => {
      // The next thread may have more luck.
      asked.delete(url);
      return enThread;
    },
  );
}

async function load(url: string): Promise<ThreadMessages> {
  const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(url);
  return complete(await response.json());
}

/** What a file of another version misses is said in English. */
function complete(loaded: Readonly<Record<string, unknown>>): ThreadMessages {
  const words = Object.entries(enThread).map(([key, word]) => {
    const own = loaded[key];
    if (typeof own !== typeof word) return [key, word];
    // Plural forms and lists of reasons: each entry by itself.
    return [key, typeof word === 'string' ? own : Object.assign({}, word, own)];
  });
  // The rest are the words for own-side.ts.
  return { ...loaded, ...Object.fromEntries(words) };
}
