import { storeWithdrawal } from '../store/edits.ts';
import { ownEventsQuery, ownQuery } from '../store/own.ts';
import { readAll } from '../store/query.ts';
import { siteOfCommentQuery } from '../store/sites.ts';
import { type Subject, subjectsQuery } from '../store/subjects.ts';
import { announce } from './announce.ts';
import type { CommentEvent } from './event.ts';
import { after, claimed, type Found, type OwnComment } from './own.ts';
import type { Own } from './own-comment.ts';
import { type Claim, readReceiptToken } from './receipt-token.ts';

/** `deleted`: off the page, within the time for changes. `erased`: all that the guest has left here is gone, at any time. */
export type Withdrawn = 'deleted' | 'erased';

/** `own`: as it is now. `pages`: canonical addresses of those whose thread changed. `told`: there is something to deliver. */
export type TakenBack =
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'refused'; readonly own: OwnComment; readonly reason: 'window-over' | 'busy' }
  | {
      readonly outcome: 'taken-back';
      readonly own: OwnComment;
      readonly pages: readonly string[];
      readonly told: boolean;
    };

/** Others may act on the comment at the same time; each try reads again. */
const TRIES = 6;

/** A guest takes their own comment back, for good. Asked again, nothing more happens. */
export async function takeBack(
  db: D1Database,
  token: string,
  how: Withdrawn,
  now: number,
): Promise<TakenBack> {
  const claim = await readReceiptToken(token);
  if (!claim) return { outcome: 'unknown' };
  let own: OwnComment | null = null;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // Sequential by nature: another try only follows a conflict of the last.
    // oxlint-disable no-await-in-loop
    const read = await readSubject(db, claim, now);
    if (!read) return { outcome: 'unknown' };
    own = read.mine;
    const done = own.withdrawn === 'erased' || own.withdrawn === how;
    if (done) return { outcome: 'taken-back', own, pages: [], told: false };
    if (how === 'deleted' && own.receipt.editUntil === null) {
      return { outcome: 'refused', own, reason: 'window-over' };
    }
    const { site, comment } = own;
    const event = toEvent(own, read.subject, how, now);
    const outbox = announce(site, event);
    const { subject, subjects } = read;
    // Nobody is left to whom an appeal could be answered.
    const appeal = subject.appeal === 'open' ? null : subject.appeal;
    const change = { subject, event, reports: 0, appeal };
    if (await storeWithdrawal(db, { siteId: site.id, changes: [change], subjects, outbox, how })) {
      const left = how === 'erased' ? { ...comment, ...NOTHING } : comment;
      const found = after(read, event, { comment: left, withdrawn: how, appeal });
      const pages = [comment.pageUrl];
      return {
        outcome: 'taken-back',
        own: claimed(claim, found, now) ?? own,
        pages,
        told: outbox.length > 0,
      };
    }
    // oxlint-enable no-await-in-loop
  }
  return own ? { outcome: 'refused', own, reason: 'busy' } : { outcome: 'unknown' };
}

/** What is left of the words of a comment that was erased. */
const NOTHING = { body: '', name: '', website: null, lang: null, pageTitle: '' } as const;

interface Read extends Omit<Found, 'own'> {
  readonly own: Own;
  readonly mine: OwnComment;
  readonly subject: Subject;
  readonly subjects: readonly Subject[];
}

async function readSubject(db: D1Database, claim: Claim, now: number): Promise<Read | null> {
  const { id } = claim;
  const [site, [found], events, subjects] = await readAll(
    db,
    siteOfCommentQuery(db, id),
    ownQuery(db, [id]),
    ownEventsQuery(db, [id]),
    subjectsQuery(db, null, [id]),
  );
  const mine = claimed(claim, { site, own: found, events }, now);
  const subject = subjects.find(({ asked }) => asked);
  return found && mine && subject ? { site, own: found, events, mine, subject, subjects } : null;
}

const toEvent = (
  { comment }: OwnComment,
  { reports }: Subject,
  how: Withdrawn,
  now: number,
): CommentEvent => ({
  commentId: comment.id,
  seq: comment.version + 1,
  at: now,
  actor: 'guest',
  action: how === 'deleted' ? 'delete' : 'erase',
  from: comment.status,
  to: 'deleted',
  reason: null,
  decision: null,
  detail: reports > 0 ? { reports } : null,
});
