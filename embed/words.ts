/** The words of the thread: English is here, every other language is a file of our server. */
import type { Language } from '../src/thread/messages/choose.ts';
import { en } from '../src/thread/messages/en.ts';
import type { Messages } from '../src/thread/messages/messages.ts';

/** After this many milliseconds a thread in English is better than none. */
const PATIENCE = 4000;

/** By URL: a page loads a language once for all its threads. */
const asked = new Map<string, Promise<Messages>>();

/** At once for English; else as soon as they are there. Never rejects: without the words there is English. */
export function wordsOf(home: string, language: Language): Messages | Promise<Messages> {
  if (language.lang === en.lang) return { ...en, ...language };
  const url = `${home}/words/${language.lang}.json`;
  const words = asked.get(url) ?? load(url);
  asked.set(url, words);
  return words.then(
    (loaded) => ({ ...loaded, ...language }),
    () => {
      // The next thread may have more luck.
      asked.delete(url);
      return en;
    },
  );
}

async function load(url: string): Promise<Messages> {
  const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(url);
  return complete(await response.json());
}

/** What a file of another version misses is said in English; what only it has is left out. */
function complete(loaded: Readonly<Record<string, unknown>>): Messages {
  const words = Object.entries(en).map(([key, word]) => {
    const own = loaded[key];
    if (typeof own !== typeof word) return [key, word];
    // Plural forms and lists of reasons: each entry by itself.
    return [key, typeof word === 'string' ? own : Object.assign({}, word, own)];
  });
  return Object.fromEntries(words);
}
