/**
 * What most who read a thread never need, as a script of its own that the element loads where it does (writing.ts): the
 * guest's own comments and what can be done about a comment in its place.
 */
import type { Messages, OwnMessages } from '../src/thread/messages/messages.ts';
import css from '../src/thread/own.css';
import { Below } from '../src/thread/below.tsx';
import { MarkedText } from '../src/thread/marked-text.tsx';
import type { Aside, FormError } from '../src/thread/model.ts';
import { Nudge } from '../src/thread/nudge.tsx';
import type { Answer } from './api.ts';
import { errorsOf } from './errors-of.ts';
import type { Host } from './host.ts';
import { createInPlace, type InPlaceForms } from './in-place.ts';
import { createOwn, type Own } from './own.ts';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

export interface OwnSide extends InPlaceForms, Pick<Own, 'load'> {
  /** Takes the words of the thread's language; to be called before anything else. */
  speak(words: OwnMessages): void;
  /** For the model. */
  readonly aside: Aside;
  readonly errorsOf: (answer: Answer) => readonly FormError[];
}

/** Once for each thread. */
export function createOwnSide(host: Host): OwnSide {
  // Nothing is drawn before they are here.
  let ownWords: OwnMessages = JSON.parse('{}');
  const allWords = (): Messages => ({ ...host.model.words, ...ownWords });
  host.root.adoptedStyleSheets.push(sheet);
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
    speak(words) {
      ownWords = words;
    },
    load: (kept) => own.load(kept),
    errorsOf: (answer) => errorsOf(answer, allWords()),
    aside: {
      below: (id, model) => Below({ id, model, words: allWords() }),
      text: ({ body, decided, lang }) => MarkedText({ text: body, marks: decided?.words ?? [], lang }),
      nudge: (form) => Nudge({ form, words: allWords() }),
    },
  };
}
