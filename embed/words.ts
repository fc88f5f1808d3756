/** The words that the element shows: a file of our server for each language, loaded once a page. */
import type { Language } from '../src/thread/messages/choose.ts';
import type { OwnMessages, ThreadMessages } from '../src/thread/messages/messages.ts';
import { HOME } from './settings.ts';

/** Milliseconds. */
const TIMEOUT = 20_000;

/** By file: a page loads one once for all its threads. */
const asked = new Map<string, Promise<unknown>>();

/** The words of the thread. Rejects where they do not come; the next time may have more luck. */
export const wordsOf = async (language: Language): Promise<ThreadMessages> => ({
  ...(await loaded<ThreadMessages>(language.lang)),
  ...language,
});

/** The words of the guest's own comments. Rejects as well. */
export const ownWordsOf = ({ lang }: Language): Promise<OwnMessages> => loaded(`${lang}-own`);

async function loaded<Words>(name: string): Promise<Words>;
async function loaded(name: string): Promise<unknown> {
  const file = asked.get(name) ?? load(`${HOME}/words/${name}.json?${STAMP}`);
  asked.set(name, file);
  try {
    return await file;
  } catch (error) {
    asked.delete(name);
    throw error;
  }
}

async function load(url: string): Promise<unknown> {
  const response = await fetch(url, { credentials: 'omit', signal: AbortSignal.timeout(TIMEOUT) });
  if (!response.ok) throw new Error(url);
  return response.json();
}
