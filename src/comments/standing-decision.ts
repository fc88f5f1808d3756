import type { CommentEvent } from './event.ts';
import { standingEvents } from './taken-back.ts';

/** Who decided, as a guest is told. `system`: software of the publisher's, by which a person may have decided or nobody. */
export type Decider = 'automatic' | 'system' | 'person' | 'guest';

/** The decision that a comment's status is the result of. */
export interface StandingDecision {
  readonly event: CommentEvent;
  readonly by: Decider;
  /** The guest is kept from knowing it: what was taken for spam looks as if it waited. */
  readonly hidden: boolean;
}

/** By `events`, the comment's newest, in order; null where none of them decided. */
export function standingOf(events: readonly CommentEvent[]): StandingDecision | null {
  const after: StandingDecision[] = [];
  for (const event of standingEvents(events)) {
    const by = deciderOf(event);
    switch (event.action) {
      case 'submit':
        after.push({ event, by, hidden: isSpam(event) });
        break;
      case 'edit':
        // What people decided stands, unless the new text was put back into doubt.
        if (event.from !== event.to || !isByPeople(after.at(-1))) {
          after.push({ event, by, hidden: isSpam(event) });
        }
        break;
      case 'approve':
      case 'grant':
      case 'hold':
      case 'reject':
      case 'erase':
        after.push({ event, by, hidden: false });
        break;
      case 'spam':
        after.push({ event, by, hidden: true });
        break;
      case 'delete':
        after.push({ event, by, hidden: by !== 'guest' && (after.at(-1)?.hidden ?? false) });
        break;
      case 'restore':
        after.push(
          after.findLast((earlier) => earlier.event.to === event.to) ?? { event, by, hidden: false },
        );
        break;
      // What changes nothing, and what standingEvents has left out.
      case 'dismiss':
      case 'refuse':
      case 'redact':
      case 'report':
      case 'appeal':
      case 'undo':
        break;
      default:
        return event.action satisfies never;
    }
  }
  return after.at(-1) ?? null;
}

/** Did somebody of the publisher's decide it, at the desk or by software of theirs? */
export const isByPeople = (decision: StandingDecision | null | undefined): boolean =>
  decision?.by === 'person' || decision?.by === 'system';

/** Rejected by the engine for anything but its tone, and not by a ban that its guest is told of. */
const isSpam = ({ to, decision }: CommentEvent): boolean =>
  to === 'rejected' && decision?.because !== 'toxicity' && decision?.ban === undefined;

/** By the names of src/comments/event.ts: behind `desk`, a colon or in brackets stands a person. */
function deciderOf({ actor, action }: CommentEvent): Decider {
  if (actor === 'engine' || action === 'edit') return 'automatic';
  if (actor === 'guest') return 'guest';
  return /^(?:desk|api): |\)$/.test(actor) ? 'person' : 'system';
}
