import { featuresOf, hasOpinions, type Label, Memory, readMemory, writeMemory } from '../learning/index.ts';
import type { Label as DoorLabel } from './checked.ts';
import { type CommentId, idTime } from './id.ts';
import type { Agreement, DecidedComment, LabelledText, StoredModel } from './learning-model.ts';
import type { Site } from './site.ts';
import { taughtBy } from './taught.ts';

/** What a run makes of one site's decisions. */
export interface Lesson {
  /** Null where nothing changed. */
  readonly model: StoredModel | null;
  readonly learned: readonly { readonly id: CommentId; readonly generation: number; readonly label: Label }[];
  readonly unlearned: readonly CommentId[];
}

const NO_AGREEMENT: Agreement = { against: { right: 0, wrong: 0 }, inFavour: { right: 0, wrong: 0 } };

/** The model of a site that has none yet, or none any more. */
export const emptyModel = (siteId: string): StoredModel => ({
  siteId,
  version: 0,
  generation: 1,
  since: 0,
  agreement: NO_AGREEMENT,
  isReady: false,
  words: writeMemory(new Memory()).words,
  candidates: '',
});

const OF_DOORS = {
  spam: 'spam',
  toxic: 'toxic',
  'not-spam': 'ham',
  'not-toxic': 'ham',
} as const satisfies Record<DoorLabel, Label>;

/**
 * The model after what people decided. A comment whose decision changed is taken back first; one that is deleted stays
 * counted as it was, as its text may be gone.
 *
 * @param until decisions later than this may still be undone: their comments are left for the next run. ms
 * @param now milliseconds since the Unix epoch
 */
export function lessonOf(
  site: Site,
  stored: StoredModel | undefined,
  {
    comments,
    texts,
  }: { readonly comments: readonly DecidedComment[]; readonly texts: readonly LabelledText[] },
  { until, now }: { readonly until: number; readonly now: number },
): Lesson {
  const before = stored ?? emptyModel(site.id);
  const memory = readMemory(before);
  const home = site.settings.language;
  let { agreement } = before;
  const learned: { id: CommentId; generation: number; label: Label }[] = [];
  const unlearned: CommentId[] = [];
  for (const comment of comments) {
    const move = moveOf(comment, before, until);
    if (move === null) continue;
    const features = featuresOf(comment.body, comment.website, home);
    if (move.from !== null) memory.unlearn(features, move.from);
    else if (move.to !== null) agreement = compared(agreement, comment.spoke, move.to);
    if (move.to === null) unlearned.push(comment.id);
    else {
      memory.learn(features, move.to);
      learned.push({ id: comment.id, generation: before.generation, label: move.to });
    }
  }
  const own = different(texts).filter(({ id }) => idTime(id) > before.since);
  for (const { body, website, label } of own) memory.learn(featuresOf(body, website, home), OF_DOORS[label]);
  if (learned.length + unlearned.length + own.length === 0) return { model: null, learned, unlearned };
  memory.prune();
  const version = Math.max(before.version + 1, now);
  const model = { ...before, version, agreement, isReady: hasOpinions(memory), ...writeMemory(memory) };
  return { model, learned, unlearned };
}

/** From what was learned of a comment to what is to be; null where they are the same, or it has to wait. */
function moveOf(
  { status, events, because, learned, isRepeat }: DecidedComment,
  { generation, since }: StoredModel,
  until: number,
): { readonly from: Label | null; readonly to: Label | null } | null {
  if (status === 'deleted' || events.some(({ at }) => at > until)) return null;
  const taught = taughtBy(events, because === 'spam' || because === 'toxicity' ? because : null);
  if (taught.at <= since) return null;
  // What was learned before a reset is not known any more.
  const from = learned?.generation === generation ? learned.label : null;
  // A flood says one thing, however often: its first comment teaches.
  if (from === taught.label || (from === null && isRepeat)) return null;
  return { from, to: taught.label };
}

/** The same text reported again by the same site's door says nothing new. */
function different(texts: readonly LabelledText[]): LabelledText[] {
  const met = new Set<string>();
  return texts.filter(({ label, body }) => {
    const key = `${label} ${body}`;
    return !met.has(key) && met.add(key);
  });
}

function compared(agreement: Agreement, spoke: string | null, label: Label): Agreement {
  const { against, inFavour } = agreement;
  const isBad = label !== 'ham';
  if (spoke === 'SITE_LEARNED') return { inFavour, against: oneMore(against, isBad ? 'right' : 'wrong') };
  if (spoke === null) return agreement;
  return { against, inFavour: oneMore(inFavour, isBad ? 'wrong' : 'right') };
}

function oneMore(counts: Agreement['against'], key: 'right' | 'wrong'): Agreement['against'] {
  return { ...counts, [key]: counts[key] + 1 };
}
