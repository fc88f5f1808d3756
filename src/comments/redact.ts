import { loadRedactable, storeRedaction } from '../store/redactions.ts';
import { announce } from './announce.ts';
import type { EventDetail } from './event.ts';
import type { CommentId } from './id.ts';
import type { Site } from './site.ts';
import type { StoredComment } from './stored-comment.ts';

/** A part of a comment that is to be blotted out: UTF-16 offsets into the field as it is stored, `end` exclusive. */
export type Redaction = NonNullable<EventDetail['redacted']>[number];

/** Most parts in one go. */
export const MAX_REDACTIONS = 50;

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

/** Stands in for each UTF-16 unit, so that findings still point to where they did. */
const BLOT = '█';

const TRIES = 4;

/**
 * Blots out personal data, which is all that moderators may change of a guest's words. The words are gone from the comment
 * and from the search; the event says who blotted out what part, not what stood there. A website goes as a whole.
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
    const stored = await storeRedaction(
      db,
      {
        body: blotted(body, of('body')),
        name: blotted(name, of('name')),
        website: of('website').length > 0 ? null : website,
      },
      event,
      outbox,
    );
    // oxlint-enable no-await-in-loop
    if (stored) return { outcome: 'redacted', page: pageUrl, told: outbox.length > 0, seq: event.seq };
  }
  return { outcome: 'busy' };
}

/** Everywhere in the comment where exactly these characters stand, at most one more than may be blotted out at once. */
export function placesOf(
  { body, name, website }: Pick<StoredComment, 'body' | 'name' | 'website'>,
  words: string,
): Redaction[] {
  const places: Redaction[] = [];
  for (const [field, text] of [
    ['body', body],
    ['name', name],
    ['website', website ?? ''],
  ] as const) {
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + words.length)) {
      places.push({ field, start, end: start + words.length });
      if (places.length > MAX_REDACTIONS) return places;
    }
  }
  return places;
}

/** The text with the parts blotted out; a surrogate pair that is cut goes as a whole. */
export function blotted(text: string, parts: readonly Pick<Redaction, 'start' | 'end'>[]): string {
  const units = Array.from({ length: text.length }, (_, i) => text.charAt(i));
  for (const { start, end } of parts) {
    const from = isLow(text, start) && start > 0 ? start - 1 : start;
    const to = isLow(text, end) ? end + 1 : end;
    // Line ends stay, so that the text keeps its shape.
    for (let i = from; i < to; i++) if (!/[\n\r]/.test(units[i] ?? '')) units[i] = BLOT;
  }
  return units.join('');
}

const isLow = (text: string, at: number): boolean => {
  const unit = text.charCodeAt(at);
  return unit >= 0xdc00 && unit <= 0xdfff;
};
