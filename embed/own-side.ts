/**
 * What most who read a thread never need, as a script of its own that the element loads where it does (writing.ts): the
 * guest's own comments and what can be done about a comment in its place.
 */
import { enOwn } from '../src/thread/messages/en.ts';
import type { Messages, OwnMessages } from '../src/thread/messages/messages.ts';
import { Below } from '../src/thread/below.tsx';
import { MarkedText } from '../src/thread/marked-text.tsx';
import type { Aside } from '../src/thread/model.ts';
import { Nudge } from '../src/thread/nudge.tsx';
import type { Host } from './host.ts';
import { createInPlace, type InPlaceForms } from './in-place.ts';
import { createOwn, type Own } from './own.ts';
import { loadWords } from './words.ts';

export interface OwnSide extends InPlaceForms, Pick<Own, 'load'> {
  /** Has the words of the thread's language; to be awaited before anything else. */
  speak(): Promise<void>;
  /** For the model. */
  readonly aside: Aside;
}

/** Once for each thread. */
export function createOwnSide(host: Host): OwnSide {
  const spoken: Record<string, OwnMessages> = { en: enOwn };
  const allWords = (): Messages => {
    const { words } = host.model;
    return { ...enOwn, ...spoken[words.lang], ...words };
  };
  const own = createOwn(host);
  const inPlace = createInPlace(host, own, allWords);
  host.root.addEventListener('keydown', (event) => {
    if (!(event instanceof KeyboardEvent) || event.key !== 'Escape' || event.isComposing) return;
    if (!(event.target instanceof Element) || !event.target.closest('form[data-gr=open]')) return;
    // It is done with: what is around the thread, perhaps a dialogue, stays open.
    event.preventDefault();
    inPlace.leave();
  });
  return {
    ...inPlace,
    async speak() {
      const { lang } = host.model.words;
      spoken[lang] ??= await loadWords(`${new URL(host.model.action).origin}/words/${lang}-own.json`, enOwn);
    },
    load: (kept) => own.load(kept),
    aside: {
      below: (id, model) => Below({ id, model, words: allWords() }),
      text: ({ body, decided, lang }) => MarkedText({ text: body, marks: decided?.words ?? [], lang }),
      nudge: (form) => Nudge({ form, words: allWords() }),
    },
  };
}
