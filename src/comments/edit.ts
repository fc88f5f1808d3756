import { storeEdit } from '../store/edits.ts';
import type { Subject } from '../store/subjects.ts';
import { announce } from './announce.ts';
import { codePointLength } from './clean-text.ts';
import { toDecision } from './decision.ts';
import { type AroundEdit, isCorrection, judgeEdit, languageAfter, readAround } from './edit-judgement.ts';
import type { CommentEvent } from './event.ts';
import { STATUS_OF } from './status-of.ts';
import { nudgeOf, type Passage } from './nudge.ts';
import { after, claimed, type OwnComment } from './own.ts';
import { printOf } from './print.ts';
import { type Claim, readReceiptToken } from './receipt-token.ts';
import type { AskOpinion } from './second-opinion.ts';
import { isByPeople, standingOf } from './standing-decision.ts';
import { statusAfterEdit } from './status.ts';

export interface EditContext {
  readonly db: D1Database;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  readonly askOpinion: AskOpinion;
}

/** What a guest puts in the place of a text. */
export interface NewText {
  readonly body: string;
  /** The guest was nudged and means it. */
  readonly acknowledged?: boolean | undefined;
}

/** Why the text stays as it was; nothing was stored. */
export type EditRefusal =
  | { readonly reason: 'window-over' | 'answered' | 'busy' }
  | { readonly reason: 'nudge'; readonly passages: readonly Passage[] }
  | { readonly reason: 'body-too-long'; readonly limit: number };

/** `own`: as it is now. `pages`: canonical addresses of those whose thread changed. `told`: there is something to deliver. */
export type Edited =
  | { readonly outcome: 'unknown' }
  | { readonly outcome: 'refused'; readonly own: OwnComment; readonly refusal: EditRefusal }
  | {
      readonly outcome: 'edited';
      readonly own: OwnComment;
      readonly pages: readonly string[];
      readonly told: boolean;
    };

/** Others may act on the comment at the same time; each try reads again. */
const TRIES = 4;

/**
 * A guest changes their own comment: judged anew by all that judges a comment which comes in, but for the e-mail address, which
 * nobody has kept. Where others have answered, only the spelling may change. One read batch and one write batch.
 */
export async function edit(token: string, text: NewText, context: EditContext): Promise<Edited> {
  const claim = await readReceiptToken(token);
  if (!claim) return { outcome: 'unknown' };
  let own: OwnComment | null = null;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // Sequential by nature: another try only follows a conflict of the last.
    // oxlint-disable no-await-in-loop
    const around = await readAround(context.db, claim.id, text.body, context.now);
    own = claimed(claim, around, context.now);
    const { subject } = around;
    if (!own || !subject) return { outcome: 'unknown' };
    const tried = await change(claim, own, { ...around, subject }, text, context);
    if (tried !== 'overtaken') return tried;
    // oxlint-enable no-await-in-loop
  }
  return own ? { outcome: 'refused', own, refusal: { reason: 'busy' } } : { outcome: 'unknown' };
}

async function change(
  claim: Claim,
  own: OwnComment,
  around: AroundEdit & { readonly subject: Subject },
  text: NewText,
  { db, now, askOpinion }: EditContext,
): Promise<Edited | 'overtaken'> {
  const { site, comment, decision } = own;
  const { body } = text;
  const refused = (refusal: EditRefusal): Edited => ({ outcome: 'refused', own, refusal });
  if (own.receipt.editUntil === null) return refused({ reason: 'window-over' });
  const limit = site.settings.maxBodyLength;
  if (codePointLength(body) > limit) return refused({ reason: 'body-too-long', limit });
  if (isSame(body, comment.body)) return { outcome: 'edited', own, pages: [], told: false };
  if (own.answered && !isCorrection(comment.body, body, around.revisions))
    return refused({ reason: 'answered' });

  const { assessment, seen } = await judgeEdit(own, around, body, askOpinion);
  const passages = text.acknowledged === true ? null : nudgeOf(site, seen);
  if (passages) return refused({ reason: 'nudge', passages });

  const byPeople = isByPeople(standingOf(around.events));
  const to = statusAfterEdit(comment.status, byPeople, STATUS_OF[assessment.verdict]);
  const event: CommentEvent = {
    commentId: comment.id,
    seq: comment.version + 1,
    at: now,
    actor: 'guest',
    action: 'edit',
    from: comment.status,
    to,
    reason: null,
    decision: toDecision(assessment, site.settings.policy),
    detail: null,
  };
  const { subject, subjects } = around;
  const outbox = announce(site, event);
  const lang = languageAfter(comment.lang, decision, assessment);
  const editedAt = comment.publishedAt === null ? null : now;
  const stored = await storeEdit(db, {
    siteId: site.id,
    change: { subject, event, reports: subject.reports, appeal: subject.appeal },
    subjects,
    outbox,
    text: { body, lang, print: printOf(body), editedAt },
    before: comment.body,
    onlyUnanswered: !own.answered,
  });
  if (stored === 'overtaken') return stored;

  const { publishedAt } = stored;
  const made = { ...comment, body, lang, publishedAt, editedAt };
  const found = after(around, event, { comment: made, decision: event.decision });
  const touched = comment.status === 'published' || to === 'published';
  return {
    outcome: 'edited',
    own: claimed(claim, found, now) ?? own,
    pages: touched ? [comment.pageUrl] : [],
    told: outbox.length > 0,
  };
}

/** Forms send CR LF for each line end. */
const isSame = (one: string, other: string): boolean =>
  one.replaceAll(/\r\n?/g, '\n') === other.replaceAll(/\r\n?/g, '\n');
