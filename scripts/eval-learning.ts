/**
 * `npm run eval:learning -- --data FILE|FOLDER [--folds 5]`: what the words that moderators teach add to the rules. For each
 * source of labelled comments, trains on all folds but one, as if its labels were moderators' decisions, and judges the one
 * left out. JSONL as for `npm run eval`.
 */
import { parseArgs } from 'node:util';
import { contributionOf, featuresOf, Memory, MOST_POINTS } from '../src/learning/index.ts';
import type { Label } from '../src/learning/index.ts';
import { createModerator, DEFAULT_THRESHOLDS } from '../src/moderation/index.ts';
import { mean, measure, percent } from './eval/metrics.ts';
import type { Judged, Metrics } from './eval/metrics.ts';
import { print, printTable } from './eval/print.ts';
import { readRows } from './eval/rows.ts';
import type { Row } from './eval/rows.ts';

const { values } = parseArgs({
  options: { data: { type: 'string' }, folds: { type: 'string', default: '5' } },
});
if (values.data === undefined) {
  process.stderr.write('Name the labelled comments: npm run eval:learning -- --data comments.jsonl\n');
  process.exit(1);
}
const FOLDS = Number(values.folds);
const WEIGHING = { cap: MOST_POINTS, ignored: new Set<string>() };
const moderator = createModerator();

interface Try {
  readonly rules: Judged;
  readonly learned: Judged;
  /** Held for the model, with no points of any rule. */
  readonly alone: boolean;
  /** Rejected, where the rules alone did not. */
  readonly rejected: boolean;
  readonly spoke: boolean;
}

const labelOf = ({ label, task }: Row): Label =>
  label === 'clean' ? 'ham' : task === 'spam' ? 'spam' : 'toxic';

function prepare(row: Row) {
  const body = row.text;
  const assessment = moderator.assess({ body, name: row.author, website: row.url, title: row.title });
  return { row, assessment, features: featuresOf(body, row.url ?? null, row.lang), label: labelOf(row) };
}

function judge({ row, assessment, features }: ReturnType<typeof prepare>, memory: Memory): Try {
  const bad = row.label !== 'clean';
  const said = contributionOf(memory, features, assessment, {}, WEIGHING);
  const before = assessment.verdict;
  let [flagged, rejected, alone] = [before !== 'approve', false, false];
  if (said !== null) {
    const { dimension } = said.opinion;
    const others = assessment.scores[dimension];
    const sum = others + said.points;
    if (sum >= DEFAULT_THRESHOLDS[dimension].hold) {
      alone = before === 'approve' && others === 0;
      flagged = true;
    }
    rejected = before !== 'reject' && sum >= DEFAULT_THRESHOLDS[dimension].reject;
  }
  return {
    rules: { bad, flagged: before !== 'approve' },
    learned: { bad, flagged },
    alone,
    rejected,
    spoke: said !== null,
  };
}

function crossValidated(rows: readonly Row[]): Try[] {
  const prepared = rows.map(prepare);
  return Array.from({ length: FOLDS }, (_, fold) => {
    const memory = new Memory();
    prepared.forEach(({ features, label }, at) => {
      if (at % FOLDS !== fold) memory.learn(features, label);
    });
    return prepared.filter((_one, at) => at % FOLDS === fold).map((one) => judge(one, memory));
  }).flat();
}

const sources = [...Map.groupBy(readRows(values.data), ({ source }) => source)].toSorted(([one], [other]) =>
  one < other ? -1 : 1,
);
const results = sources.flatMap(([name, rows]) => {
  const tries = crossValidated(rows);
  const of = (pick: (one: Try) => Judged): Metrics => measure(tries.map(pick));
  return [{ name, tries, rules: of(({ rules }) => rules), learned: of(({ learned }) => learned) }];
});
const spoken = results.filter(({ tries }) => tries.some(({ spoke }) => spoke));
const both = (one: Metrics, other: Metrics, key: 'balanced' | 'recall' | 'falsePositives') =>
  `${percent(one[key])} → ${percent(other[key])}`;
printTable(
  ['source', 'comments', 'spoke of', 'balanced accuracy, %', 'recall, %', 'false positives, %'],
  spoken.map(({ name, tries, rules, learned }) => [
    name,
    String(tries.length),
    String(tries.filter(({ spoke }) => spoke).length),
    both(rules, learned, 'balanced'),
    both(rules, learned, 'recall'),
    both(rules, learned, 'falsePositives'),
  ]),
);
const meanOf = (of: 'rules' | 'learned', key: 'balanced' | 'recall' | 'falsePositives') =>
  percent(mean(spoken.map((one) => one[of][key])));
for (const [key, title] of [
  ['balanced', 'balanced accuracy'],
  ['recall', 'recall'],
  ['falsePositives', 'false positives'],
] as const) {
  print(
    `Mean ${title}: ${meanOf('rules', key)} % by the rules, ${meanOf('learned', key)} % with learned words.`,
  );
}
const all = results.flatMap(({ tries }) => tries);
const silent = results.filter((one) => !spoken.includes(one)).map(({ name }) => name);
print(`No opinion at all (too few decisions of a class, or too uneven): ${silent.join(', ') || 'nowhere'}.`);
print(`Held by learned words alone: ${all.filter(({ alone }) => alone).length}.`);
print(`Rejected because of them: ${all.filter(({ rejected }) => rejected).length}.`);
const freed = all.filter(({ rules, learned }) => rules.flagged && !learned.flagged);
print(`Let go because of them: ${freed.length}; of ${all.length} comments.`);
