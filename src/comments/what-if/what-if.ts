import type { Policy } from '../../moderation/index.ts';
import { readAll } from '../../store/query.ts';
import { replayLivesQuery, replayQuery } from '../../store/replay.ts';
import { type CommentId, toCommentId } from '../id.ts';
import { peoplesWord } from '../insight/count-life.ts';
import { matchOf } from '../search.ts';
import { type SettingsError, settingsErrors } from '../settings-errors.ts';
import { settingsSchema } from '../settings.ts';
import type { Site } from '../site.ts';
import { MOST_SHADOWS, replay, shadowsOf, type StoredForReplay } from './replay.ts';
import { MOST_A_BATCH } from './limits.ts';
import { merge, EMPTY, type Tally, tallyOf } from './tally.ts';

/**
 * What another policy would have made of the comments that a site has. Nothing is stored: a run is a walk over the newest
 * comments in batches, each of which says where the next begins.
 */

/** UTF-16 units of bodies that a batch judges, each as often as a policy looks at it; a longer one by itself is a batch. */
const MOST_UNITS = 400_000;

export interface Batch {
  readonly tally: Tally;
  /** Where the next batch begins; null at the end. */
  readonly next: CommentId | null;
}

export interface Asked {
  readonly policy: Policy;
  /** Only comments older than this one; null = from the newest on. */
  readonly before: CommentId | null;
  /** 1 to MOST_A_BATCH. */
  readonly limit: number;
}

/** The policy of the whole settings or of a part of them; what is left out stays as it is. */
export function proposedPolicy(
  site: Site,
  settings: unknown,
): { readonly ok: Policy } | { readonly errors: readonly SettingsError[] } {
  const parsed = settingsSchema.safeParse(settings);
  if (!parsed.success) return { errors: settingsErrors(parsed.error) };
  const names = typeof settings === 'object' && settings !== null && Object.hasOwn(settings, 'policy');
  return { ok: names ? parsed.data.policy : site.settings.policy };
}

/** One batch, by the site's policy and by another: one read, and as much work as two dozen pages of text. */
export async function whatIf(db: D1Database, site: Site, { policy, before, limit }: Asked): Promise<Batch> {
  const where = {
    match: matchOf(site.id, {}),
    siteId: site.id,
    before: before ?? Number.MAX_SAFE_INTEGER,
    limit: Math.min(limit, MOST_A_BATCH),
  };
  const [comments, events] = await readAll(db, replayQuery(db, where), replayLivesQuery(db, where));
  const lives = Map.groupBy(events, ({ commentId }) => commentId);
  const shadows = shadowsOf(policy);
  const now = upTo(comments, MOST_UNITS / (2 + Math.min(shadows.size, MOST_SHADOWS)));
  const judged = now.filter(({ staff, submission }) => !staff && submission.body !== '');
  const comparison = { before: site.settings.policy, after: policy };
  const replayed = judged.map((comment) =>
    replay(comment, peoplesWord(lives.get(comment.id) ?? []), comparison, shadows),
  );
  const last = now.at(-1);
  const isMore = now.length < comments.length || comments.length === where.limit;
  return {
    tally: tallyOf(replayed, now.length - judged.length),
    next: isMore && last ? toCommentId(last.id) : null,
  };
}

/** As many of the first as hold `units` of text together; one at least. */
function upTo(comments: readonly StoredForReplay[], units: number): readonly StoredForReplay[] {
  let read = 0;
  const end = comments.findIndex(({ submission: { body } }, index) => {
    read += body.length;
    return index > 0 && read > units;
  });
  return end < 0 ? comments : comments.slice(0, end);
}

/** Batches until `most` comments are through, or so much text that a request should end. */
export async function whatIfSome(db: D1Database, site: Site, asked: Asked, most: number): Promise<Batch> {
  let tally = EMPTY;
  let next = asked.before;
  for (let left = most, batches = 0; left > 0 && batches < MOST_BATCHES; batches++) {
    // Sequential by nature: a batch begins where the last one ended.
    // oxlint-disable-next-line no-await-in-loop
    const batch = await whatIf(db, site, { ...asked, before: next, limit: Math.min(left, asked.limit) });
    tally = merge(tally, batch.tally);
    left -= batch.tally.comments + batch.tally.skipped;
    next = batch.next;
    if (next === null) break;
  }
  return { tally, next };
}

/** Of one request: a thousand comments of usual length, or a few dozen of the longest. */
const MOST_BATCHES = 6;
