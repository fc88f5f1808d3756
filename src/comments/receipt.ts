import type { Decision } from './decision.ts';
import type { CommentEvent } from './event.ts';
import { isToneCategory, type Passage } from './nudge.ts';
import type { Own } from './own-comment.ts';
import { reasonsOf } from './reasons.ts';
import { isTextBan } from './door/text-bans.ts';
import type { Settings } from './settings.ts';
import type { ToldBan } from './standing.ts';
import { type Decider, standingOf } from './standing-decision.ts';
import type { Appeal } from './status.ts';

/**
 * What a guest may know of their own comment: where it stands, what was decided and why, by whom or what, how to contest it, and
 * what they can still do about it. That is what Article 17 of the Digital Services Act (Regulation (EU) 2022/2065) calls a
 * statement of reasons. What was rejected as spam looks as if it waited: a spammer must not learn what works. Times: ms since the Unix epoch.
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
    /** The words in question: UTF-16 offsets into the body, in order, none within another. */
    readonly words: readonly Passage[];
    /** Of the ban that rejected it, where the guest is told: when it ends (null = when it is lifted), and why. */
    readonly ban: ToldBan | null;
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
  /** Its guest has changed it, whatever came of that. */
  readonly changed: boolean;
  /** Its guest erased it: nothing is left to show. */
  readonly erased: boolean;
  readonly mayAppeal: boolean;
  /** Until when its guest may change or delete it; null where that is not possible (any more). */
  readonly editUntil: number | null;
}

const MINUTE = 60_000;

/**
 * Changes of one text. Who decided is read from a comment's newest events, and moderators see no more of them: with changes by
 * the hundred a guest would push out of sight what people had decided.
 */
const MOST_CHANGES = 20;

/** `events`: the comment's newest, in order. `now` in ms. */
export function receiptOf(
  own: Own,
  events: readonly CommentEvent[],
  { editWindow }: Pick<Settings, 'editWindow'>,
  now: number,
): Receipt {
  const { comment, decision, appeal, withdrawn } = own;
  const standing = standingOf(events);
  // Who has appealed knows that it was declined.
  const hidden = (standing?.hidden ?? false) && appeal === null;
  const state = stateOf(hidden ? 'pending' : comment.status);
  const by = standing?.by ?? 'automatic';
  const against = state === 'declined' || state === 'removed';
  const reason = standing?.event.reason ?? null;
  // What an appeal led to is said with the appeal.
  const answered = standing?.event.action === 'grant';
  const told = !hidden && standing && !answered && (against || reason !== null);
  const blamed = against && by !== 'guest' && decision?.verdict !== 'approve' ? decision : null;
  const ban = standing?.event.decision?.ban ?? null;
  const until = comment.createdAt + editWindow * MINUTE;
  const changes = events.filter(({ action }) => action === 'edit').length;
  const mayEdit = withdrawn === null && !against && now < until && changes < MOST_CHANGES;
  return {
    state,
    decided: told
      ? {
          at: standing.event.at,
          by,
          reason,
          found: foundBy(blamed, ban),
          words: wordsOf(blamed, ban),
          ban,
        }
      : null,
    appeal: appeal && appealOf(events, appeal),
    redacted: hidden ? [] : events.filter(({ action }) => action === 'redact').map(toRedaction),
    changed: changes > 0,
    erased: withdrawn === 'erased',
    mayAppeal: against && appeal === null && by !== 'guest' && withdrawn === null,
    editUntil: mayEdit ? until : null,
  };
}

function stateOf(status: Own['comment']['status']): Receipt['state'] {
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

/** What is said of a text's tone and nothing else: what gave spam away is no guest's business. */
const foundBy = (decision: Decision | null, ban: ToldBan | null): readonly string[] => {
  if (ban) return ['banned'];
  return decision ? reasonsOf(decision).filter(isToneCategory) : [];
};

/** Passages of the body that were found, those that overlap as one; of several categories the strongest finding's. */
function wordsOf(decision: Decision | null, ban: ToldBan | null): readonly Passage[] {
  const isInQuestion = ({ rule, score, category }: Decision['findings'][number]): boolean =>
    ban ? isTextBan(rule) : score > 0 && isToneCategory(category);
  const found = (decision?.findings ?? []).filter(
    // What is about the whole comment stands at no place in it.
    (finding) => finding.field === 'body' && finding.start < finding.end && isInQuestion(finding),
  );
  const merged: (Passage & { readonly score: number })[] = [];
  for (const { start, end, category, score } of found.toSorted((a, b) => a.start - b.start)) {
    const last = merged.at(-1);
    if (!last || start >= last.end) merged.push({ category, start, end, score });
    else {
      const stronger = score > last.score ? { category, score } : last;
      merged[merged.length - 1] = { ...last, ...stronger, start: last.start, end: Math.max(last.end, end) };
    }
  }
  return merged.map(({ category, start, end }) => ({ category, start, end }));
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
