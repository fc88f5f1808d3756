import { readAll } from '../store/query.ts';
import { loadRedactable, storeRedaction } from '../store/redactions.ts';
import { revisionsQuery } from '../store/revisions.ts';
import { announce } from './announce.ts';
import type { CommentId } from './id.ts';
import { blotted, blottedOf, type Redaction } from './redaction.ts';
import type { Site } from './site.ts';

export interface RedactOrder {
  readonly id: CommentId;
  readonly parts: readonly Redaction[];
  /** What the guest may read. */
  readonly reason: string | null;
  readonly actor: string;
}

export type Redacted =
  | { readonly outcome: 'redacted'; readonly page: string; readonly told: boolean; readonly seq: number }
  | { readonly outcome: 'unknown-comment' | 'outside' | 'busy' };

const TRIES = 4;

/**
 * Blots out personal data, which is all that moderators may change of a guest's words. The words are gone from the comment
 * and from the search, and the same words from what stood there before its guest changed it; the event says who blotted out what part, not what stood there. A website goes as a whole.
 * `outside`: a part is not within its field.
 */
export async function redact(
  db: D1Database,
  site: Site,
  { id, parts, reason, actor }: RedactOrder,
  now: number,
): Promise<Redacted> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // Sequential by nature: another try only follows a conflict of the last.
    // oxlint-disable no-await-in-loop
    const comment = await loadRedactable(db, site.id, id);
    if (!comment) return { outcome: 'unknown-comment' };
    const { body, name, website, status, version, pageUrl } = comment;
    const fields = { body, name, website: website ?? '' };
    if (!parts.every(({ field, start, end }) => start >= 0 && start < end && end <= fields[field].length)) {
      return { outcome: 'outside' };
    }
    const of = (field: Redaction['field']) => parts.filter((part) => part.field === field);
    const event = {
      commentId: id,
      seq: version + 1,
      at: now,
      actor,
      action: 'redact' as const,
      from: status,
      to: status,
      reason,
      decision: null,
      detail: { redacted: parts },
    };
    const outbox = announce(site, event);
    const words = parts.map(({ field, start, end }) => fields[field].slice(start, end));
    const [earlierTexts] = await readAll(db, revisionsQuery(db, id));
    const revisions = earlierTexts
      .map(({ seq, body: earlier }) => ({ seq, earlier, body: blottedOf(earlier, words) }))
      .filter(({ earlier, body: left }) => earlier !== left)
      .map(({ seq, body: left }) => ({ seq, body: left }));
    const stored = await storeRedaction(
      db,
      {
        body: blotted(body, of('body')),
        name: blotted(name, of('name')),
        website: of('website').length > 0 ? null : website,
      },
      revisions,
      event,
      outbox,
    );
    // oxlint-enable no-await-in-loop
    if (stored) return { outcome: 'redacted', page: pageUrl, told: outbox.length > 0, seq: event.seq };
  }
  return { outcome: 'busy' };
}
