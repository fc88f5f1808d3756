import type { Dimension } from '../moderation/index.ts';
import type { Label } from '../learning/index.ts';
import type { CommentEvent } from './event.ts';
import type { Status } from './status.ts';

/** What learning needs of an event. */
export type Happened = Pick<CommentEvent, 'seq' | 'at' | 'actor' | 'action' | 'from' | 'to'>;

/** What people decided of a comment: null = nothing that stands. */
export interface Taught {
  readonly label: Label | null;
  /** When somebody last decided, milliseconds since the Unix epoch. */
  readonly at: number;
}

/** Everybody but the engine and the guest decides for the site, also by API and webhook. */
const isDecider = (actor: string): boolean => actor !== 'engine' && actor !== 'guest';

/**
 * What the events of a comment teach: the last judgement that was not taken back. A deletion is no judgement of the text
 * (guests ask for theirs), so that `label` is what it was before.
 *
 * @param events all but guests' reports, in order
 * @param because what the engine rejected or held it for
 */
export function taughtBy(events: readonly Happened[], because: Dimension | null): Taught {
  const labels: (Label | null)[] = [null];
  let at = 0;
  for (const event of events) {
    const label = labels.at(-1) ?? null;
    // That somebody had it erased says nothing of what it said.
    const decides = event.seq > 1 && event.action !== 'erase' && isDecider(event.actor);
    if (decides) at = Math.max(at, event.at);
    // The one before the last is how things stood before what is taken back.
    if (decides)
      labels.push(event.action === 'undo' ? (labels.at(-2) ?? null) : after(event, label, because));
  }
  return { label: labels.at(-1) ?? null, at };
}

function after({ action, from, to }: Happened, label: Label | null, because: Dimension | null): Label | null {
  switch (action) {
    case 'approve':
    case 'grant':
      return 'ham';
    case 'reject':
      return 'toxic';
    case 'spam':
      return 'spam';
    case 'hold':
      return null;
    case 'dismiss':
      return to === 'published' ? 'ham' : label;
    case 'refuse':
      return label ?? labelOf(because);
    case 'restore':
      return from === 'rejected' ? restored(to) : label;
    case 'delete':
    case 'submit':
    case 'redact':
    case 'report':
    case 'appeal':
    case 'undo':
    case 'edit':
    case 'erase':
      return label;
    default:
      return action satisfies never;
  }
}

const restored = (to: Status): Label | null => (to === 'published' ? 'ham' : null);

/** A person who lets the engine's rejection stand agrees with its reason. */
const labelOf = (because: Dimension | null): Label | null =>
  because === null ? null : because === 'spam' ? 'spam' : 'toxic';
