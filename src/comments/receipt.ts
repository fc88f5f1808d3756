import type { CommentEvent } from './event.ts';
import type { Queued } from './queued.ts';
import { reasonsOf } from './reasons.ts';
import type { Appeal } from './status.ts';
import { standingEvents } from './taken-back.ts';

/**
 * What a guest may know of their own comment: where it stands, what was decided and why, by whom or what, and how to
 * contest it. That is what Article 17 of the Digital Services Act (Regulation (EU) 2022/2065) calls a statement of reasons.
 * What was rejected as spam looks as if it waited: a spammer must not learn what works. Times: ms since the Unix epoch.
 */
export interface Receipt {
  readonly state: 'published' | 'waiting' | 'declined' | 'removed';
  /** What led there; null where there is nothing to say. */
  readonly decided: {
    readonly at: number;
    readonly by: Decider;
    /** What a moderator wrote to the guest. */
    readonly reason: string | null;
    /** Categories that the automatic check found, strongest first. */
    readonly found: readonly string[];
  } | null;
  readonly appeal: {
    readonly at: number;
    readonly text: string;
    readonly state: Appeal;
    /** Null while it is open. */
    readonly answer: { readonly at: number; readonly reason: string | null } | null;
  } | null;
  /** Personal data that moderators blotted out, and the reasons they wrote; oldest first. */
  readonly redacted: readonly { readonly at: number; readonly reason: string | null }[];
  readonly mayAppeal: boolean;
}

/** `system`: software of the publisher's, by which a person may have decided or nobody. */
type Decider = 'automatic' | 'system' | 'person' | 'guest';

/** An event that the status follows from, and whether the guest is kept from knowing it. */
interface Standing {
  readonly event: CommentEvent;
  readonly hidden: boolean;
}

/** `events`: the comment's newest, in order. `appeal`: how its appeal stands; null = there was none. */
export function receiptOf(
  { comment: { status }, decision }: Queued,
  events: readonly CommentEvent[],
  appeal: Appeal | null,
): Receipt {
  const standing = standingOf(standingEvents(events));
  // Who has appealed knows that it was declined.
  const hidden = (standing?.hidden ?? false) && appeal === null;
  const state = stateOf(hidden ? 'pending' : status);
  const by = standing ? deciderOf(standing.event.actor) : 'automatic';
  const against = state === 'declined' || state === 'removed';
  const reason = standing?.event.reason ?? null;
  // What an appeal led to is said with the appeal.
  const answered = standing?.event.action === 'grant';
  const told = !hidden && standing && !answered && (against || reason !== null);
  const found = against && decision && decision.verdict !== 'approve' ? reasonsOf(decision) : [];
  return {
    state,
    decided: told ? { at: standing.event.at, by, reason, found } : null,
    appeal: appeal && appealOf(events, appeal),
    redacted: hidden ? [] : events.filter(({ action }) => action === 'redact').map(toRedaction),
    mayAppeal: against && appeal === null && by !== 'guest',
  };
}

function stateOf(status: Queued['comment']['status']): Receipt['state'] {
  switch (status) {
    case 'published':
      return 'published';
    case 'pending':
      return 'waiting';
    case 'rejected':
      return 'declined';
    case 'deleted':
      return 'removed';
    default:
      return status satisfies never;
  }
}

/** The decision that the status is the result of. */
function standingOf(events: readonly CommentEvent[]): Standing | null {
  const after: Standing[] = [];
  for (const event of events) {
    switch (event.action) {
      case 'submit':
        after.push({ event, hidden: event.to === 'rejected' && event.decision?.because !== 'toxicity' });
        break;
      case 'approve':
      case 'grant':
      case 'hold':
      case 'reject':
        after.push({ event, hidden: false });
        break;
      case 'spam':
        after.push({ event, hidden: true });
        break;
      case 'delete':
        after.push({ event, hidden: after.at(-1)?.hidden ?? false });
        break;
      case 'restore':
        after.push(after.findLast((earlier) => earlier.event.to === event.to) ?? { event, hidden: false });
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

/** By the names of src/comments/event.ts: behind `desk`, a colon or in brackets stands a person. */
function deciderOf(actor: string): Decider {
  if (actor === 'engine') return 'automatic';
  if (actor === 'guest') return 'guest';
  return /^(?:desk|api): |\)$/.test(actor) ? 'person' : 'system';
}

const toRedaction = ({ at, reason }: CommentEvent) => ({ at, reason });

function appealOf(events: readonly CommentEvent[], state: Appeal): Receipt['appeal'] {
  const appeal = events.findLast(({ action }) => action === 'appeal');
  if (!appeal) return null;
  const answer = events.findLast(({ action }) => action === 'grant' || action === 'refuse');
  return {
    at: appeal.at,
    text: appeal.detail?.appeal ?? '',
    state,
    answer: state === 'open' || !answer ? null : { at: answer.at, reason: answer.reason },
  };
}
