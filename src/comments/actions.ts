import { type Change, loadSubjects, storeChanges, type Subject } from '../store/changes.ts';
import { announce } from './announce.ts';
import { type CommentId, formatId } from './id.ts';
import type { Site } from './site.ts';
import { type Action, type ActionRefusal, type Status, transition } from './status.ts';

/** One moderator's decision over up to 100 comments. */
export interface Order {
  readonly action: Action;
  readonly ids: readonly CommentId[];
  readonly reason: string | null;
  /** Who decides: `api`, or a moderator's or webhook's name. */
  readonly actor: string;
}

/** What became of one comment, in the order asked. */
export type Result =
  | { readonly id: string; readonly status: Status }
  | { readonly id: string; readonly refused: ActionRefusal | 'unknown-comment' };

export interface Acted {
  readonly results: readonly Result[];
  /** Canonical addresses of the pages whose thread changed. */
  readonly pages: readonly string[];
  /** The outbox holds something to deliver. */
  readonly told: boolean;
}

/** Others may act on the same comments at the same time; each try reads again. */
const TRIES = 4;

/**
 * The one place where a decision is taken, whoever asks: reads the comments, appends an event to each that can
 * move, and projects the events, in one batch. `null`: others kept acting on the same comments; try again later.
 */
export async function act(db: D1Database, site: Site, order: Order, now: number): Promise<Acted | null> {
  const ids = [...new Set(order.ids)];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // Sequential by nature: another try only follows a conflict of the last.
    // oxlint-disable no-await-in-loop
    const subjects = await loadSubjects(db, site.id, ids);
    const { changes, results } = decide(subjects, ids, order, now);
    const outbox = changes.flatMap(({ event }) => announce(site, event));
    if (changes.length > 0 && !(await storeChanges(db, site.id, changes, subjects, outbox, now))) continue;
    // oxlint-enable no-await-in-loop
    const pages = new Set(changes.map(({ subject }) => subject.pageUrl));
    return { results, pages: [...pages], told: outbox.length > 0 };
  }
  return null;
}

function decide(
  subjects: readonly Subject[],
  ids: readonly CommentId[],
  order: Order,
  now: number,
): { changes: Change[]; results: Result[] } {
  const asked = new Map(subjects.filter((subject) => subject.asked).map((subject) => [subject.id, subject]));
  const changes: Change[] = [];
  const results = ids.map((id): Result => {
    const subject = asked.get(id);
    if (!subject) return { id: formatId(id), refused: 'unknown-comment' };
    const move = transition(subject.status, order.action, subject.previous);
    if ('refused' in move) return { id: formatId(id), refused: move.refused };
    const event = {
      commentId: id,
      seq: subject.version + 1,
      at: now,
      actor: order.actor,
      action: order.action,
      from: subject.status,
      to: move.to,
      reason: order.reason,
      decision: null,
    };
    changes.push({ subject, event });
    return { id: formatId(id), status: move.to };
  });
  return { changes, results };
}
