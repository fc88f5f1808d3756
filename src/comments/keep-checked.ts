import { deleteOldChecked, insertChecked } from '../store/checked.ts';
import type { Door, Judged } from './checked.ts';
import { toDecision } from './decision.ts';
import { newCommentId } from './id.ts';
import type { Site } from './site.ts';

/** Nobody keeps them longer, ms: a site's own time is `retention.logs`. This is for sites that are gone. */
const CHECKED_FOR = 366 * 24 * 3_600_000;

/** Longest text that is kept, UTF-16 units: more teaches nothing. */
const KEPT_LENGTH = 10_000;
/** … and longest name; doors bound what comes in, but not its fields. */
const KEPT_NAME = 200;

/** A site keeps no more than that in an hour: a stolen door key must not fill the database, nor the evidence. */
const MOST = 1000;
const HOUR = 3_600_000;

/** What storing needs of the outside world. */
export interface Keeping {
  readonly db: D1Database;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  /** 32 random bits a call. */
  readonly random: () => number;
}

/**
 * Keeps texts that were checked, at most a hundred, and of a site at most a thousand an hour: what comes then is not kept.
 * Two requests of one millisecond may collide (p = 1/4096): then the later text is not kept. Texts of one request do not:
 * each is dated a millisecond after the one before.
 */
export async function keepChecked(
  { db, now, random }: Keeping,
  site: Site,
  door: Door,
  judged: readonly Judged[],
): Promise<void> {
  const bounds = { since: newCommentId(now - HOUR, 0), most: MOST };
  const statements = judged.map(({ submission, assessment, label }, index) => {
    const { body, name, website, page, lang } = submission;
    const fields = {
      body: body.slice(0, KEPT_LENGTH).toWellFormed(),
      name: name?.slice(0, KEPT_NAME).toWellFormed(),
      website,
      page,
      lang,
    };
    const id = newCommentId(now + index, random());
    const decision = toDecision(assessment, site.settings.policy);
    return insertChecked(db, { id, siteId: site.id, door, label, fields, decision }, bounds);
  });
  if (statements.length > 0) await db.batch(statements);
}

/** Forgets what is older than any site keeps it. */
export const forgetChecked = (db: D1Database, now: number): Promise<D1Result> =>
  deleteOldChecked(db, newCommentId(now - CHECKED_FOR, 0)).run();
