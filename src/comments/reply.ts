import { replyableQuery } from '../store/comments.ts';
import { readAll } from '../store/query.ts';
import { storeSubmission } from '../store/submission.ts';
import { announce } from './announce.ts';
import type { CommentEvent } from './event.ts';
import type { GuestTraces } from './guest.ts';
import { type CommentId, newCommentId } from './id.ts';
import type { Site } from './site.ts';
import { MAX_DEPTH } from './stored-comment.ts';

/** An answer by the publisher's people to a published comment. */
export interface StaffReply {
  readonly parent: CommentId;
  /** Who signs it in public. */
  readonly name: string;
  /** Plain text. */
  readonly body: string;
  /** Who wrote it, for the record. */
  readonly actor: string;
}

export type Replied =
  | { readonly outcome: 'published'; readonly id: CommentId; readonly page: string; readonly told: boolean }
  | { readonly outcome: 'unknown-parent' | 'too-deep' | 'busy' };

const NOBODY: GuestTraces = {
  keys: { device: null, address: null, email: null },
  network: null,
  print: null,
};

/** Two comments of one millisecond may share an id. */
const DRAWS = 5;

/** Publishes an answer at once and unchecked: its author is known to the publisher by name, and stands in the record. */
export async function replyAsStaff(
  db: D1Database,
  site: Site,
  { parent, name, body, actor }: StaffReply,
  { now, random }: { readonly now: number; readonly random: () => number },
): Promise<Replied> {
  const [to] = await readAll(db, replyableQuery(db, site.id, parent));
  if (!to) return { outcome: 'unknown-parent' };
  if (to.depth >= MAX_DEPTH) return { outcome: 'too-deep' };
  for (let draw = 0; draw < DRAWS; draw++) {
    const id = newCommentId(now, random());
    const comment = {
      id,
      siteId: site.id,
      pageUrl: to.pageUrl,
      pageTitle: to.pageTitle,
      parentId: parent,
      status: 'published' as const,
      name,
      website: null,
      lang: null,
      body,
      staff: true,
      receipt: null,
      createdAt: now,
    };
    const event: CommentEvent = {
      commentId: id,
      seq: 1,
      at: now,
      actor,
      action: 'submit',
      from: null,
      to: 'published',
      reason: null,
      decision: null,
      detail: null,
    };
    const outbox = announce(site, event);
    // Sequential by nature: a second draw only follows a collision of the first.
    // oxlint-disable-next-line no-await-in-loop
    const stored = await storeSubmission(db, comment, NOBODY, event, outbox);
    if (!('failed' in stored)) return { outcome: 'published', id, page: to.pageUrl, told: outbox.length > 0 };
    if (stored.failed === 'parent-gone') return { outcome: 'unknown-parent' };
  }
  return { outcome: 'busy' };
}
