/** Tables by source and language, and the means over sources. */
import type { Scored } from './decide.ts';
import type { Source } from './groups.ts';
import { inLanguage, inMeans, sourcesOf, withoutProbes, wrongOnOthers } from './groups.ts';
import { mean, measure, percent } from './metrics.ts';
import { printTable } from './print.ts';
import type { Task } from './rows.ts';

/** Every group, with the number of rows of both classes. */
function table(name: string, groups: Iterable<readonly [string, readonly Scored[]]>): void {
  const rows = [...groups].map(([group, members]) => {
    const m = measure(members);
    return [
      group,
      String(m.bad),
      String(m.clean),
      percent(m.recall),
      percent(m.falsePositives),
      percent(m.balanced),
    ];
  });
  printTable([name, 'bad', 'clean', 'recall %', 'false positives %', 'balanced accuracy %'], rows);
}

export function printSources(scored: readonly Scored[]): void {
  table(
    'source',
    sourcesOf(scored).map(({ name, rows }) => [name, rows] as const),
  );
}

export function printLanguages(scored: readonly Scored[]): void {
  const groups = [...Map.groupBy(withoutProbes(scored), (one) => one.row.lang)];
  table(
    'language',
    groups.toSorted(([one], [other]) => (one < other ? -1 : 1)),
  );
}

function meansOf(name: string, sources: readonly Source[], others: string): string[] {
  const all = sources.map(({ rows }) => measure(rows));
  return [
    name,
    String(sources.length),
    percent(mean(all.map((m) => m.recall))),
    percent(mean(all.map((m) => m.falsePositives))),
    percent(mean(all.map((m) => m.balanced))),
    others,
  ];
}

/** The means of one task, and within it of each language with at least two sources. */
function linesOf(scored: readonly Scored[], sources: readonly Source[], task: Task | undefined): string[][] {
  const all = inMeans(sources, task);
  if (all.length === 0) return [];
  const name = task ?? 'all';
  const languages = [...new Set(all.flatMap(({ lang }) => lang ?? []))].toSorted();
  const lines = languages
    .map((lang) => ({ lang, some: inLanguage(all, lang) }))
    .filter(({ some }) => some.length > 1)
    .map(({ lang, some }) => meansOf(`${name}, ${lang}`, some, ''));
  const others = task === undefined ? '–' : percent(wrongOnOthers(scored, task));
  return [meansOf(name, all, others), ...lines];
}

/** Macro means: each source counts once. By task, and within it by language. */
export function printMeans(scored: readonly Scored[]): void {
  const sources = sourcesOf(scored);
  const tasks = [...new Set(sources.map(({ task }) => task))];
  printTable(
    [
      'macro mean over sources with both classes',
      'sources',
      'recall %',
      'false positives %',
      'balanced accuracy %',
      "false positives on the other task's clean rows %",
    ],
    tasks.flatMap((task) => linesOf(scored, sources, task)),
  );
}
