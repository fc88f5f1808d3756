/**
 * `npm run fit -- --data FOLDER [--only MODEL] [--dry | --propose]`: fits the weights of words (src/moderation/wording/weights) on
 * labelled comments, given what the rules say already. Prints what each list adds on fifths of the data that it was not
 * fitted on, then writes the lists, to be read and reviewed like any other change. Same data, same lists.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createModerator } from '../src/moderation/index.ts';
import { mean, measure, percent } from './eval/metrics.ts';
import { readRows } from './eval/rows.ts';
import type { Comment } from './fit/comments.ts';
import { commentsOf } from './fit/comments.ts';
import type { Model } from './fit/models.ts';
import { MODELS, NOT_FITTED, NOT_MEASURED } from './fit/models.ts';
import { fit, randomFrom } from './fit/regression.ts';
import { heaviestPassage, MOST_POINTS } from '../src/moderation/wording/reading.ts';
import { isSwearing, reviewedFor, vocabularyOf } from './fit/vocabulary.ts';
import { indexOfLists, listOf, pathOf } from './fit/write.ts';

/** Swearing has points from PROFANITY already: with both, one word holds no comment. */
const MOST_SWEARING = 1.8;
/** Points at which a comment is held. */
const HOLD = 5;
/** The most points of the rules that the fit looks at: beyond them all is said. */
const MOST_RULES = 10;
/** A source counts as this many comments of a class, at most: none drowns another. */
const COMMENTS_A_SOURCE = 500;
const MOST_WEIGHT = 3;
const FOLDS = 5;
const SEED = 2026;
/** Weights below are left out: it would take fifty to hold a comment. */
const LEAST_POINTS = 0.1;

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    only: { type: 'string' },
    dry: { type: 'boolean', default: false },
    propose: { type: 'boolean', default: false },
  },
});
if (values.data === undefined) {
  process.stderr.write('Name the labelled comments: npm run fit -- --data FOLDER\n');
  process.exit(1);
}

const rows = readRows(values.data);
const rulesAlone = createModerator({
  rules: { HOSTILE_WORDING: { mode: 'off' }, ADVERT_WORDING: { mode: 'off' } },
});

for (const model of MODELS.filter(({ name }) => values.only === undefined || name === values.only)) {
  run(model);
}
if (!values.dry && !values.propose) {
  writeFileSync(pathOf('index'), indexOfLists(MODELS.map(({ name }) => name)));
  const calibrate = fileURLToPath(new URL('calibrate.ts', import.meta.url));
  execFileSync(process.execPath, [calibrate, '--data', values.data], { stdio: 'inherit' });
}

/** Log-odds of words, fitted on some comments. */
type Words = ReadonlyMap<string, number>;

function wordsFrom(comments: readonly Comment[], model: Model): Words {
  const vocabulary = vocabularyOf(comments, model, values.propose ? undefined : reviewedFor(model));
  const counts = Map.groupBy(comments, classOf);
  const examples = comments.map((comment) => ({
    features: Int32Array.from(comment.keys.flatMap(({ key }) => vocabulary.get(key) ?? [])),
    rules: Math.min(comment.points, MOST_RULES) / HOLD,
    bad: comment.bad,
    weight: Math.min(MOST_WEIGHT, COMMENTS_A_SOURCE / (counts.get(classOf(comment))?.length ?? 1)),
  }));
  const weights = fit(examples, vocabulary.size, { l1: model.l1, l2: 1 }, SEED);
  return new Map([...vocabulary].map(([key, at]) => [key, weights[at] ?? 0]));
}

function classOf({ source, bad }: Comment): string {
  return `${source} ${bad}`;
}

/** Points of the comment's heaviest passage, as the engine reads it. */
function sumOf(comment: Comment, words: Words, hold: number): number {
  const byToken = new Map<number, number>();
  for (const { key, at } of comment.keys) {
    const points = pointsOf(key, words.get(key) ?? 0, hold);
    if (points > 0) byToken.set(at, Math.min(MOST_POINTS, (byToken.get(at) ?? 0) + points));
  }
  const weighty = [...byToken].map(([at, points]) => ({ at, points }));
  return heaviestPassage(weighty).points;
}

/** `hold` is the log-odds that words alone need to hold a comment. */
function pointsOf(key: string, odds: number, hold: number): number {
  const points = Math.min(isSwearing(key) ? MOST_SWEARING : MOST_POINTS, (odds * HOLD) / hold);
  return points < LEAST_POINTS ? 0 : points;
}

interface HeldOut {
  readonly comment: Comment;
  readonly words: Words;
}

/** Every comment with words that were fitted without its fifth. */
function heldOut(comments: readonly Comment[], model: Model): HeldOut[] {
  const random = randomFrom(SEED);
  const folds = comments.map(() => Math.floor(random() * FOLDS));
  return Array.from({ length: FOLDS }).flatMap((_, fold) => {
    const others = comments.filter(({ source }, at) => folds[at] !== fold && !NOT_FITTED.has(source));
    const words = wordsFrom(others, model);
    return comments.filter((_one, at) => folds[at] === fold).map((comment) => ({ comment, words }));
  });
}

/** Metrics by source; `hold` infinite for the rules alone. */
function bySource(all: readonly HeldOut[], hold: number): Map<string, ReturnType<typeof measure>> {
  const judged = Map.groupBy(
    all.map(({ comment, words }) => ({
      source: comment.source,
      bad: comment.bad,
      flagged: comment.points + sumOf(comment, words, hold) >= HOLD,
    })),
    ({ source }) => source,
  );
  return new Map([...judged].map(([source, list]) => [source, measure(list)]));
}

/** Mean over the sources that have both classes; over all where none has. */
function falsePositives(metrics: ReturnType<typeof bySource>): number {
  const measured = [...metrics].filter(([source, { clean }]) => !NOT_MEASURED.has(source) && clean > 0);
  const both = measured.filter(([, { bad }]) => bad > 0);
  return mean((both.length > 0 ? both : measured).map(([, one]) => one.falsePositives));
}

/** The smallest sum of log-odds that keeps false positives within what the model allows. */
function holdFor(all: readonly HeldOut[], model: Model): number {
  const limit = falsePositives(bySource(all, Infinity)) + model.mayRise;
  for (let hold = model.leastHold; hold < 12; hold += 0.1) {
    if (falsePositives(bySource(all, hold)) <= limit) return hold;
  }
  return Infinity;
}

function run(model: Model): void {
  const comments = commentsOf(
    rows.filter(({ lang }) => model.languages?.includes(lang) ?? true),
    model.dimension,
    rulesAlone,
  );
  const all = heldOut(comments, model);
  const hold = holdFor(all, model);
  report(model, all, hold);
  const fitted = wordsFrom(
    comments.filter(({ source }) => !NOT_FITTED.has(source)),
    model,
  );
  const points = new Map([...fitted].map(([key, odds]) => [key, pointsOf(key, odds, hold)]));
  print(`${[...points.values()].filter((one) => one !== 0).length} weights`);
  if (values.propose) print(proposal(points));
  else if (!values.dry) writeFileSync(pathOf(model.name), listOf(model, points));
}

/** Words that would weigh if they were reviewed, heaviest first. */
function proposal(points: ReadonlyMap<string, number>): string {
  const heavy = [...points].filter(([, one]) => one > 0).toSorted(([, one], [, other]) => other - one);
  return heavy.map(([key, one]) => `${key} ${one.toFixed(2)}`).join('\n');
}

function report(model: Model, all: readonly HeldOut[], hold: number): void {
  const before = bySource(all, Infinity);
  const after = bySource(all, hold);
  print(`\n${model.name}: words alone hold from log-odds ${hold.toFixed(1)}; on held-out fifths`);
  print('\n| source | recall %, rules | with words | false positives %, rules | with words |');
  print('| --- | --- | --- | --- | --- |');
  for (const source of [...after.keys()].toSorted()) {
    const [b, a] = [before.get(source), after.get(source)];
    if (!a || !b) continue;
    print(
      `| ${source} | ${percent(b.recall)} | ${percent(a.recall)} | ${percent(b.falsePositives)} | ${percent(a.falsePositives)} |`,
    );
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
