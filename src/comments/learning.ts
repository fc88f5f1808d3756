import {
  type Counts,
  hasOpinions,
  type Lack,
  lackOf,
  type Leaning,
  leaningOf,
  Memory,
  readMemory,
  sumOf,
  totalOf,
  writeMemory,
} from '../learning/index.ts';
import type { Dimension } from '../moderation/index.ts';
import {
  insertReset,
  modelsQuery,
  putModel,
  resetsQuery,
  stepQuery,
  takeStep,
  writeStep,
} from '../store/learning.ts';
import { readAll } from '../store/query.ts';
import type { Agreement, LearningReset } from './learning-model.ts';
import { emptyModel } from './lesson.ts';

export type { Leaning } from '../learning/index.ts';

/** What a model knows of one language. */
export interface LearnedLanguage {
  /** BCP 47, or a script where the language is not known. */
  readonly language: string;
  /** Decisions by kind. */
  readonly decisions: Counts;
  /** Words that are kept in readable form. */
  readonly words: number;
  readonly dimensions: readonly LearnedDimension[];
}

/** What it knows of a language in one dimension. */
export interface LearnedDimension {
  readonly dimension: Dimension;
  /** What is missing before it has an opinion. */
  readonly lack: Lack;
  /** Words that lean, the strongest first. */
  readonly against: readonly Leaning[];
  readonly inFavour: readonly Leaning[];
}

/** A site's model for people. */
export interface LearnedOverview {
  /** 0 = nothing was ever learned. */
  readonly version: number;
  readonly hasOpinions: boolean;
  /** Decisions before this do not count, milliseconds since the Unix epoch; 0 = all count. */
  readonly since: number;
  readonly decisions: Counts;
  readonly agreement: Agreement;
  /** The languages with most decisions first. */
  readonly languages: readonly LearnedLanguage[];
  /** Newest first. */
  readonly resets: readonly LearningReset[];
}

const DIMENSIONS: readonly Dimension[] = ['spam', 'toxicity'];

/** @param most words each way, in each dimension of each language */
export async function readLearning(db: D1Database, siteId: string, most: number): Promise<LearnedOverview> {
  const [[stored = emptyModel(siteId)], resets] = await readAll(
    db,
    modelsQuery(db, [siteId]),
    resetsQuery(db, siteId),
  );
  const memory = readMemory({ words: stored.words });
  const { version, since, agreement } = stored;
  const languages = [...memory.languages]
    .toSorted(([, one], [, other]) => sumOf(other.all) - sumOf(one.all))
    .map(([language, vocabulary]) => ({
      language,
      decisions: vocabulary.all,
      words: vocabulary.words.size,
      dimensions: DIMENSIONS.map((dimension) => {
        const { against, inFavour } = strongest(vocabulary, dimension, most);
        return { dimension, lack: lackOf(vocabulary.all, dimension), against, inFavour };
      }),
    }));
  return {
    version,
    hasOpinions: hasOpinions(memory),
    since,
    decisions: totalOf(memory),
    agreement,
    languages,
    resets,
  };
}

/** Nothing leans before both kinds were decided. */
function strongest(
  { all, words }: { readonly all: Counts; readonly words: ReadonlyMap<string, Counts> },
  dimension: Dimension,
  most: number,
): Pick<LearnedDimension, 'against' | 'inFavour'> {
  const bad = dimension === 'spam' ? all.spam : all.toxic;
  if (bad === 0 || all.ham === 0) return { against: [], inFavour: [] };
  const leaners = [...words]
    .flatMap(([word, counts]) => leaningOf(word, counts, all, dimension) ?? [])
    .toSorted((one, other) => other.chance - one.chance);
  return {
    against: leaners.filter(({ chance }) => chance > 0.5).slice(0, most),
    inFavour: leaners
      .filter(({ chance }) => chance < 0.5)
      .toReversed()
      .slice(0, most),
  };
}

/** The clock may be learning at the same time. */
const TRIES = 4;

/**
 * Forgets all that a site was taught, and notes who did so. Decisions from before are not learned again. `null`: the clock
 * kept learning; try again later.
 *
 * @param actor as events name who decides
 * @param now milliseconds since the Unix epoch
 */
export async function resetLearning(
  db: D1Database,
  siteId: string,
  actor: string,
  now: number,
): Promise<LearningReset | null> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    // Sequential by nature: another try only follows a conflict of the last.
    // oxlint-disable no-await-in-loop
    const [last, [stored]] = await readAll(db, stepQuery(db), modelsQuery(db, [siteId]));
    const before = stored ?? emptyModel(siteId);
    const reset = { at: now, actor, ...totalOf(readMemory({ words: before.words })) };
    const model = {
      ...emptyModel(siteId),
      version: Math.max(before.version + 1, now),
      generation: before.generation + 1,
      since: now,
      ...writeMemory(new Memory()),
    };
    const written = await writeStep(db, [
      // So that a run which has read the old model cannot write it back.
      ...takeStep(db, { ...last, step: last.step + 1 }),
      putModel(db, model),
      insertReset(db, siteId, reset),
    ]);
    // oxlint-enable no-await-in-loop
    if (written === 'written') return reset;
  }
  return null;
}
