import { storeWithdrawal } from '../store/edits.ts';
import { ownQuery } from '../store/own.ts';
import { readAll } from '../store/query.ts';
import { type Subject, subjectsQuery } from '../store/subjects.ts';
import { announce } from './announce.ts';
import type { CommentEvent } from './event.ts';
import type { CommentId } from './id.ts';
import { idsOf, type Whose } from './own-data.ts';
import type { Site } from './site.ts';

/** Who has it done, as an event says it, and why, as the guest may read it. */
export interface Erasing {
  readonly actor: string;
  readonly reason: string | null;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
}

/** `more`: others are left, for another call. `pages`: canonical addresses of those whose thread changed. `told`: there is something to deliver. */
export interface Erased {
  readonly erased: number;
  readonly more: boolean;
  readonly pages: readonly string[];
  readonly told: boolean;
}

/** Comments of one step: one batch each for finding, reading and writing them. */
const STEP = 20;
/** Others may act on a comment at the same time; each try reads again. */
const TRIES = 4;

/**
 * Erases a guest's comments as the guest would one by one: texts, names, hashes, the words of appeals. Those that are erased have no
 * keys, so that calling again goes on with the others.
 */
export async function eraseTheirs(
  db: D1Database,
  site: Site,
  whose: Whose,
  erasing: Erasing,
): Promise<Erased> {
  const found = await idsOf(db, site.id, whose, { after: 0, limit: STEP + 1 });
  const ids = found.slice(0, STEP);
  for (let attempt = 0; attempt < TRIES && ids.length > 0; attempt++) {
    // Sequential by nature: another try only follows a conflict of the last.
    // oxlint-disable-next-line no-await-in-loop
    const done = await eraseStep(db, site, ids, erasing);
    if (done) return { ...done, more: found.length > STEP };
  }
  return { erased: 0, more: ids.length > 0, pages: [], told: false };
}

/** Null where somebody was faster. */
async function eraseStep(
  db: D1Database,
  site: Site,
  ids: readonly CommentId[],
  erasing: Erasing,
): Promise<Omit<Erased, 'more'> | null> {
  const [owns, subjects] = await readAll(db, ownQuery(db, ids), subjectsQuery(db, site.id, ids));
  const left = new Set(
    owns.flatMap(({ comment, withdrawn }) => (withdrawn === 'erased' ? [] : [comment.id])),
  );
  const changes = subjects
    .filter(({ asked, id }) => asked && left.has(id))
    .map((subject) => ({
      subject,
      event: eraseEvent(subject, erasing),
      reports: 0,
      // Nobody is left to whom an appeal could be answered.
      appeal: subject.appeal === 'open' ? null : subject.appeal,
    }));
  if (changes.length === 0) return { erased: 0, pages: [], told: false };
  const outbox = changes.flatMap(({ event }) => announce(site, event));
  const stored = await storeWithdrawal(db, { siteId: site.id, changes, subjects, outbox, how: 'erased' });
  if (!stored) return null;
  const pages = [...new Set(changes.map(({ subject }) => subject.pageUrl))];
  return { erased: changes.length, pages, told: outbox.length > 0 };
}

const eraseEvent = (
  { id, version, status, reports }: Subject,
  { actor, reason, now }: Erasing,
): CommentEvent => ({
  commentId: id,
  seq: version + 1,
  at: now,
  actor,
  action: 'erase',
  from: status,
  to: 'deleted',
  reason,
  decision: null,
  detail: reports > 0 ? { reports } : null,
});
