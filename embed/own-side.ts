/**
 * What most who read a thread never need, as a script of its own that the element loads where it does (writing.ts): the
 * guest's own comments and what can be done about a comment in its place.
 */
import { enOwn } from '../src/thread/messages/en.ts';
import type { Messages } from '../src/thread/messages/messages.ts';
import { Below } from '../src/thread/below.tsx';
import type { Host } from './host.ts';
import { createInPlace, type InPlaceForms } from './in-place.ts';
import { createOwn, type Own } from './own.ts';

export interface OwnSide extends InPlaceForms, Pick<Own, 'load'> {
  /** For the model. */
  readonly below: NonNullable<Host['model']['below']>;
}

/** Once for each thread. */
export function createOwnSide(host: Host): OwnSide {
  // A language that is not English has brought all its words along.
  const allWords = (): Messages => ({ ...enOwn, ...host.model.words });
  const own = createOwn(host);
  const inPlace = createInPlace(host, own, allWords);
  return {
    ...inPlace,
    load: (kept) => own.load(kept),
    below: (id, model) => Below({ id, model, words: allWords() }),
  };
}
