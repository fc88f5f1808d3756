import {
  decidedQuery,
  deleteLearned,
  labelledQuery,
  laterEventsQuery,
  putLearned,
} from '../store/lessons.ts';
import { modelsQuery, putModel, stepQuery, takeStep, writeStep } from '../store/learning.ts';
import { readAll } from '../store/query.ts';
import { siteQuery } from '../store/sites.ts';
import { newCommentId } from './id.ts';
import type { DecidedComment, LabelledText } from './learning-model.ts';
import { type Lesson, lessonOf } from './lesson.ts';

/** Decisions older than this count: until then they are undone most often. Milliseconds. */
const SETTLED = 10 * 60_000;
/** Events, and texts, of one step. */
const PAGE = 100;
/** Sites of one step: their models are in memory together. */
const MOST_SITES = 5;
/** Steps of one run. */
const MOST_STEPS = 5;

/**
 * Learns from what people have decided since the last run, and takes back what they decided otherwise. Bounded; what is
 * left is the next run's. Two runs at once do the work once.
 *
 * @param now milliseconds since the Unix epoch
 */
export async function learnFromDecisions(db: D1Database, now: number): Promise<void> {
  for (let step = 0; step < MOST_STEPS; step++) {
    // Each step begins where the one before ended.
    // oxlint-disable-next-line no-await-in-loop
    if (!(await learnStep(db, now))) return;
  }
}

/** False where nothing is left, or another run is at it. */
async function learnStep(db: D1Database, now: number): Promise<boolean> {
  const until = now - SETTLED;
  const [last] = await readAll(db, stepQuery(db));
  const [events, labelled] = await readAll(
    db,
    laterEventsQuery(db, last, { until, limit: PAGE }),
    labelledQuery(db, last.checkedId, { until: newCommentId(until, 0), limit: PAGE }),
  );
  if (events.length + labelled.length === 0) return false;
  const ids = [...new Set(events.map(({ commentId }) => commentId))];
  const [comments] = await readAll(db, decidedQuery(db, ids));

  const siteOf = new Map(comments.map(({ id, siteId }) => [Number(id), siteId]));
  const sites = new Set<string>();
  const taken = takeWhileFew(events, sites, ({ commentId }) => siteOf.get(commentId));
  const texts = takeWhileFew(labelled, sites, ({ siteId }) => siteId);
  const met = new Set(taken.map(({ commentId }) => commentId));
  const decided = comments.filter(({ id }) => met.has(id));

  const lessons = await lessonsOf(db, [...sites], { comments: decided, texts }, { until, now });
  const { at, commentId, seq } = taken.at(-1) ?? last;
  const next = { step: last.step + 1, at, commentId, seq, checkedId: texts.at(-1)?.id ?? last.checkedId };
  const written = await writeStep(db, [...takeStep(db, next), ...lessons.flatMap((one) => keep(db, one))]);
  return written === 'written';
}

/** From the front, as long as they are of few sites; `sites` grows by theirs. */
function takeWhileFew<T>(
  items: readonly T[],
  sites: Set<string>,
  siteOf: (item: T) => string | undefined,
): readonly T[] {
  const end = items.findIndex((item) => {
    const site = siteOf(item);
    if (site !== undefined && sites.size < MOST_SITES) sites.add(site);
    return site !== undefined && !sites.has(site);
  });
  return end === -1 ? items : items.slice(0, end);
}

async function lessonsOf(
  db: D1Database,
  siteIds: readonly string[],
  {
    comments,
    texts,
  }: { readonly comments: readonly DecidedComment[]; readonly texts: readonly LabelledText[] },
  time: { readonly until: number; readonly now: number },
): Promise<Lesson[]> {
  const [models, ...sites] = await readAll(
    db,
    modelsQuery(db, siteIds),
    ...siteIds.map((id) => siteQuery(db, id)),
  );
  return sites.flatMap((site) => {
    if (!site || site.settings.learning.mode === 'off') return [];
    const isOwn = ({ siteId }: { readonly siteId: string }): boolean => siteId === site.id;
    const own = { comments: comments.filter(isOwn), texts: texts.filter(isOwn) };
    return [lessonOf(site, models.find(isOwn), own, time)];
  });
}

function keep(db: D1Database, { model, learned, unlearned }: Lesson): D1PreparedStatement[] {
  if (model === null) return [];
  return [
    putModel(db, model),
    ...(learned.length > 0 ? [putLearned(db, learned)] : []),
    ...(unlearned.length > 0 ? [deleteLearned(db, unlearned)] : []),
  ];
}
