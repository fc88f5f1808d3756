/** The npm filters of `npm run bench:engine` over the same rows. They know no spam: there, only clean rows are judged. */
import { FILTERS } from '../../bench/engine/filters.ts';
import type { Scored } from './decide.ts';
import { inLanguage, inMeans, sourcesOf, withoutProbes, wrongOnOthers } from './groups.ts';
import { mean, measure, percent } from './metrics.ts';
import { printTable } from './print.ts';
import type { Row } from './rows.ts';

interface Decider {
  readonly name: string;
  readonly scored: readonly Scored[];
}

async function deciders(rows: readonly Row[]): Promise<readonly Decider[]> {
  const all = [...FILTERS].map(async ([name, load]): Promise<Decider> => {
    const filter = await load();
    const scored = rows.map((row): Scored => {
      const flagged = filter(row.text);
      return {
        row,
        bad: row.label !== 'clean',
        flagged,
        flaggedAs: { tox: flagged, spam: false },
        rules: [],
      };
    });
    return { name, scored };
  });
  return Promise.all(all);
}

/** Balanced accuracy, or what there is of it where all rows are of one class. */
function cell(rows: readonly Scored[]): string {
  const m = measure(rows);
  if (m.bad > 0 && m.clean > 0) return percent(m.balanced);
  return m.bad > 0 ? `R ${percent(m.recall)}` : `FPR ${percent(m.falsePositives)}`;
}

function by(keyOf: (one: Scored) => string, all: readonly Decider[], name: string): void {
  const groups = all.map(({ scored }) => Map.groupBy(scored, keyOf));
  const keys = [...(groups[0]?.keys() ?? [])].toSorted();
  printTable(
    [name, ...all.map((decider) => decider.name)],
    keys.map((key) => [key].concat(groups.map((group) => cell(group.get(key) ?? [])))),
  );
}

function means(all: readonly Decider[]): void {
  const figures = all.map(({ scored }) => {
    const sources = sourcesOf(scored);
    const task = sources.some((source) => source.task === 'tox') ? 'tox' : undefined;
    const counted = inMeans(sources, task);
    const of = (some: typeof counted, key: 'balanced' | 'falsePositives'): string =>
      percent(mean(some.map(({ rows }) => measure(rows)[key])));
    return [
      of(counted, 'balanced'),
      of(inLanguage(counted, 'en'), 'balanced'),
      of(inLanguage(counted, 'ar'), 'balanced'),
      of(counted, 'falsePositives'),
      percent(wrongOnOthers(scored, 'tox')),
    ];
  });
  const names = [
    'macro balanced accuracy',
    'English balanced accuracy',
    'Arabic balanced accuracy',
    'macro false positives',
    "false positives on spam sources' clean rows",
  ];
  printTable(
    ['macro mean over sources, %', ...all.map(({ name }) => name)],
    names.map((name, at) => [name].concat(figures.map((figure) => figure[at] ?? '–'))),
  );
}

/** Prints the engine next to each filter: by source, by language, in the mean. Takes minutes on many rows. */
export async function printAgainst(ours: readonly Scored[]): Promise<void> {
  const judged = ours.filter(({ row, bad }) => row.task !== 'spam' || !bad);
  const rows = judged.map(({ row }) => row);
  const all = [{ name: 'Greenroom', scored: judged }, ...(await deciders(rows))];
  by(({ row }) => row.source, all, 'source, %');
  const comments = all.map(({ name, scored }) => ({ name, scored: withoutProbes(scored) }));
  by(({ row }) => row.lang, comments, 'language, %');
  means(all);
}
