import { type Change, storeChanges } from '../store/changes.ts';
import { readAll } from '../store/query.ts';
import { type Received, receivedQuery } from '../store/received.ts';
import { liftStandingsOf } from '../store/standings.ts';
import { loadSubjects, type Subject } from '../store/subjects.ts';
import { announce } from './announce.ts';
import type { EventDetail } from './event.ts';
import { type CommentId, formatId } from './id.ts';
import type { Site } from './site.ts';
import { type Action, type ActionRefusal, type Appeal, type Status, transition } from './status.ts';

/** One moderator's decision over up to 100 comments. */
export interface Order {
  readonly action: Action;
  readonly ids: readonly CommentId[];
  readonly reason: string | null;
  /** Who decides: `api`, or a moderator's or webhook's name. */
  readonly actor: string;
  /** Act only on comments in this status, so that nobody overrules a decision that they have not seen. */
  readonly onlyIf?: Status | undefined;
  /**
   * Number of the newest event that whoever decides has seen, by comment: where somebody else has decided since, nothing
   * is done. What guests did meanwhile (reports, an appeal) does not stop it.
   */
  readonly seen?: ReadonlyMap<CommentId, number> | undefined;
  /** Act only on comments of which this is so. */
  readonly onlyWhere?: ((subject: Subject) => boolean) | undefined;
  /** What is stored with the decision, or not at all: a ban, trust. */
  readonly along?: ((change: Change) => Along) | undefined;
}

/** What goes into the batch of a decision, and into its event. */
export interface Along {
  readonly statements: readonly D1PreparedStatement[];
  readonly detail: EventDetail;
}

/** A webhook that brings an order. */
export interface Webhook {
  /** Name of the credential that signed it; '' for the deployment's own secret. */
  readonly sender: string;
  /** The sender's `webhook-id`. */
  readonly id: string;
}

/** Why a comment stays as it is. `moved-on`: somebody else has decided, or it is not in the status that the order is for. */
export type Refusal = ActionRefusal | 'unknown-comment' | 'moved-on' | 'no-reason';

/** What became of one comment, in the order asked. */
export type Result =
  | { readonly id: string; readonly status: Status; readonly seq: number }
  | { readonly id: string; readonly refused: Refusal };

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
  const acted = await carryOut(db, site, order, now, () => null);
  return acted === 'repeated' ? null : acted;
}

/**
 * `act` on one comment by a webhook. The same webhook again, also at the same time, gets the first one's answer and
 * changes nothing. One that was refused leaves no trace, so that it may be sent again.
 */
export async function actOnce(
  db: D1Database,
  site: Site,
  webhook: Webhook,
  order: Omit<Order, 'ids'> & { readonly id: CommentId },
  now: number,
): Promise<Acted | null> {
  const { id, ...rest } = order;
  const key = { siteId: site.id, sender: webhook.sender, webhookId: webhook.id };
  const before = await firstAnswer(db, key);
  if (before) return before;
  const acted = await carryOut(db, site, { ...rest, ids: [id] }, now, (status) => ({
    ...key,
    at: now,
    commentId: id,
    status,
  }));
  return acted === 'repeated' ? firstAnswer(db, key) : acted;
}

/** What a webhook that was carried out before led to; null where there was none. */
async function firstAnswer(
  db: D1Database,
  key: Pick<Received, 'siteId' | 'sender' | 'webhookId'>,
): Promise<Acted | null> {
  const [received] = await readAll(db, receivedQuery(db, key));
  if (!received) return null;
  const { commentId, status } = received;
  return { results: [{ id: formatId(commentId), status, seq: 0 }], pages: [], told: false };
}

/** `receipt`: the row by which a repeat is known, where there can be one. */
async function carryOut(
  db: D1Database,
  site: Site,
  order: Order,
  now: number,
  receipt: (status: Status) => Received | null,
): Promise<Acted | 'repeated' | null> {
  const ids = [...new Set(order.ids)];
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // Sequential by nature: another try only follows a conflict of the last.
    // oxlint-disable no-await-in-loop
    const subjects = await loadSubjects(db, site.id, ids);
    const { changes, results } = decide(subjects, ids, order, now);
    const outbox = changes.flatMap(({ event }) => announce(site, event));
    const [first] = changes;
    if (first) {
      const received = receipt(first.event.to);
      const more = [...changes.flatMap(({ statements }) => statements), ...liftUndone(db, site.id, changes)];
      const stored = await storeChanges(db, site.id, changes, subjects, outbox, now, received, more);
      if (stored === 'overtaken') continue;
      if (stored === 'repeated') return stored;
    }
    // oxlint-enable no-await-in-loop
    const pages = new Set(changes.map(({ subject }) => subject.pageUrl));
    return { results, pages: [...pages], told: outbox.length > 0 };
  }
  return null;
}

/** A ban, or trust, goes with the decision that it came with. */
function liftUndone(db: D1Database, siteId: string, changes: readonly Change[]): D1PreparedStatement[] {
  const undone = changes.flatMap(({ subject: { id, last }, event }) =>
    event.action === 'undo' && last?.detail?.standing ? [{ id, seq: last.seq }] : [],
  );
  return undone.length === 0 ? [] : [liftStandingsOf(db, siteId, undone)];
}

type Prepared = Change & { readonly statements: readonly D1PreparedStatement[] };

function decide(
  subjects: readonly Subject[],
  ids: readonly CommentId[],
  order: Order,
  now: number,
): { changes: Prepared[]; results: Result[] } {
  const asked = new Map(subjects.filter((subject) => subject.asked).map((subject) => [subject.id, subject]));
  const changes: Prepared[] = [];
  const results = ids.map((id): Result => {
    const subject = asked.get(id);
    if (!subject) return { id: formatId(id), refused: 'unknown-comment' };
    if (hasMovedOn(subject, order)) return { id: formatId(id), refused: 'moved-on' };
    // Publishing what its guest has appealed for is granting the appeal.
    const grants = order.action === 'approve' && subject.appeal === 'open' && subject.status !== 'deleted';
    const action = grants ? 'grant' : order.action;
    const move = transition(subject, action);
    if ('refused' in move) return { id: formatId(id), refused: move.refused };
    // Whoever appeals is owed an answer.
    if (action === 'refuse' && !order.reason?.trim()) return { id: formatId(id), refused: 'no-reason' };
    const change = toChange(subject, action, move.to, order, now);
    changes.push(change);
    return { id: formatId(id), status: move.to, seq: change.event.seq };
  });
  return { changes, results };
}

function hasMovedOn(subject: Subject, { onlyIf, onlyWhere, seen }: Order): boolean {
  if (onlyIf !== undefined && onlyIf !== subject.status) return true;
  if (onlyWhere?.(subject) === false) return true;
  const newest = seen?.get(subject.id);
  // What its guest made of the text since has not been seen either.
  return newest !== undefined && newest < Math.max(subject.last?.seq ?? 0, subject.judged);
}

function toChange(subject: Subject, action: Action, to: Status, order: Order, now: number): Prepared {
  const settles = subject.reports > 0 && action !== 'undo' && action !== 'refuse';
  const appeal = appealAfter(subject, action);
  const opened = action === 'undo' ? openedBy(subject) : settles ? -subject.reports : 0;
  const event = {
    commentId: subject.id,
    seq: subject.version + 1,
    at: now,
    actor: order.actor,
    action,
    from: subject.status,
    to,
    reason: order.reason,
    decision: null,
    detail: settles
      ? { reports: subject.reports }
      : action === 'undo'
        ? detailOf(subject, opened, appeal)
        : null,
  };
  const change = { subject, event, reports: Math.max(0, subject.reports + opened), appeal };
  const along = order.along?.(change);
  if (!along) return { ...change, statements: [] };
  const detail = { ...event.detail, ...along.detail };
  return { ...change, event: { ...event, detail }, statements: along.statements };
}

/** What an `undo` changes beside the status; null for nothing. */
function detailOf(before: Subject, opened: number, appeal: Appeal | null): EventDetail | null {
  if (appeal !== before.appeal) return { undid: { reports: opened, appeal: before.appeal } };
  return opened === 0 ? null : { undid: { reports: opened } };
}

/** Reports that are open again once the last decision is taken back; below 0 where it had opened them itself. */
const openedBy = ({ last }: Subject): number =>
  last?.action === 'undo' ? -(last.detail?.undid?.reports ?? 0) : (last?.detail?.reports ?? 0);

function appealAfter({ appeal, last }: Subject, action: Action): Appeal | null {
  if (action === 'grant') return 'granted';
  if (action === 'refuse') return 'refused';
  if (action !== 'undo') return appeal;
  if (last?.action === 'undo') {
    const { undid } = last.detail ?? {};
    return undid?.appeal === undefined ? appeal : undid.appeal;
  }
  return last?.action === 'grant' || last?.action === 'refuse' ? 'open' : appeal;
}
