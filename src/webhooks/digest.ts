import { noticeTo } from '../comments/announce.ts';
import { commentUrl, deskUrl } from '../comments/desk-path.ts';
import { formatId, idTime, newCommentId } from '../comments/id.ts';
import {
  type DigestDue,
  digestsDueQuery,
  moveDigest,
  type Waiting,
  type WaitingComment,
  waitingQuery,
  waitingSampleQuery,
} from '../store/digests.ts';
import { readAll } from '../store/query.ts';
import { siteQuery } from '../store/sites.ts';
import type { Courier } from './courier.ts';
import { excerpt } from './excerpt.ts';
import type { Counted, DigestData } from './notice.ts';

/** Endpoints a run, three calls of D1 each (the free plan allows 50); the rest is due for the next. */
const ENDPOINTS = 10;
/** Comments are counted up to here: a bigger number tells nobody more. */
const CAP = 1000;
/** Comments that are looked at for their categories. */
const SAMPLE = 100;
const CATEGORIES = 5;
const EXCERPTS = 5;
/** Graphemes. */
const EXCERPT_LENGTH = 140;
const TITLE_LENGTH = 100;
const NAME_LENGTH = 40;
/** From here a category is worth naming: about one in three of such comments was bad. */
const NOTABLE = 0.3;

/**
 * Comments as young as this are left for the next digest, ms: another location's clock may be behind, and its comment
 * would come in below the mark that this digest leaves.
 */
const SETTLE = 30_000;

type Composer = Pick<Courier, 'db' | 'now' | 'random'>;

/**
 * Tells moderators what waits for them, where a digest is due and something new waits: never of single comments, never
 * of what was rejected. Two runs at once send one digest. How many messages were put into the outbox.
 */
export async function composeDigests(composer: Composer): Promise<number> {
  const { db, now } = composer;
  const [due] = await readAll(db, digestsDueQuery(db, now(), ENDPOINTS));
  let told = 0;
  for (const each of due) {
    try {
      // Few, and in no hurry.
      // oxlint-disable-next-line no-await-in-loop
      if (await composeDigest(composer, each)) told += 1;
    } catch (error) {
      // The others are not to wait for this one; it stays due. No text of a comment is in what D1 throws.
      const { siteId: site, id } = each.endpoint;
      console.error(JSON.stringify({ at: 'digest', site, endpoint: id, error: String(error) }));
    }
  }
  return told;
}

/** One endpoint's digest; whether there was something to tell. */
async function composeDigest({ db, now, random }: Composer, due: DigestDue): Promise<boolean> {
  const at = now();
  const { siteId, id, own, digestEvery } = due.endpoint;
  const range = { siteId, after: due.after, upTo: newCommentId(at - SETTLE, 0) };
  const [site, waiting] = await readAll(db, siteQuery(db, siteId), waitingQuery(db, { ...range, cap: CAP }));
  const nextDue = at + (digestEvery ?? 0) * 60_000;
  if (!site || digestEvery === null || waiting.fresh === 0 || waiting.oldest === null) {
    await db.batch(moveDigest(db, { due, nextDue, after: due.after, row: null }));
    return false;
  }
  const [sample] = await readAll(db, waitingSampleQuery(db, { ...range, limit: SAMPLE }));
  const { name, language } = site.settings;
  const data: DigestData = {
    site: siteId,
    name,
    language,
    ...presentCounts(waiting, idTime(waiting.oldest)),
    categories: countCategories(sample),
    comments: sample.slice(0, EXCERPTS).map((comment) => presentComment(comment, own, siteId)),
    queue: own === '' ? null : `${own}/v1/sites/${siteId}/moderation/comments?status=pending`,
    desk: deskUrl(own, siteId),
  };
  const row = noticeTo({ siteId, id }, 'moderation.digest', data, { now: at, random: random() });
  // Moderators may have emptied the queue since it was counted; what was counted is told once in any case.
  const after = sample[0]?.id ?? due.after;
  const [told] = await db.batch(moveDigest(db, { due, nextDue, after, row }));
  return (told?.meta.changes ?? 0) > 0;
}

const presentCounts = ({ fresh, all }: Waiting, oldest: number) => ({
  new: bounded(fresh),
  waiting: bounded(all),
  oldest_at: new Date(oldest).toISOString(),
});

const bounded = (count: number): Counted => ({ count: Math.min(count, CAP), more: count > CAP });

/** By what each comment is most likely held for. */
function countCategories(sample: readonly WaitingComment[]): DigestData['categories'] {
  const counts = new Map<string, number>();
  for (const { categories } of sample) {
    const [[category, share] = ['', 0]] = Object.entries(categories).toSorted(([, a], [, b]) => b - a);
    if (share >= NOTABLE) counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return [...counts]
    .map(([category, count]) => ({ category, count }))
    .toSorted((a, b) => b.count - a.count || (a.category < b.category ? -1 : 1))
    .slice(0, CATEGORIES);
}

const presentComment = (
  comment: WaitingComment,
  own: string,
  siteId: string,
): DigestData['comments'][number] => ({
  id: formatId(comment.id),
  name: excerpt(comment.name, NAME_LENGTH),
  excerpt: excerpt(comment.body, EXCERPT_LENGTH),
  created_at: new Date(idTime(comment.id)).toISOString(),
  page: { url: comment.pageUrl, title: excerpt(comment.pageTitle, TITLE_LENGTH) },
  desk: commentUrl(own, siteId, comment.id),
});
