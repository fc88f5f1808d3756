/** Functional suites: what a decider can and cannot do, case by case. Printed where the data has them. */
import type { Scored } from './decide.ts';
import { mean, measure, percent } from './metrics.ts';
import { print, printTable } from './print.ts';

const SUITES = { hatecheck: 'HateCheck', mhc: 'Multilingual HateCheck' } as const;
const DISGUISES = 'obf';
const PLAIN = /:plain$/;

const from = (scored: readonly Scored[], source: string): readonly Scored[] =>
  scored.filter(({ row }) => row.source === source);

const sorted = <T>(groups: Map<string, T>): readonly (readonly [string, T])[] =>
  [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1));

/** Accuracy: recall where the functionality is hateful (`_h`), the share let through where it is not (`_nh`). */
export function printFunctionalities(scored: readonly Scored[]): void {
  const suites = Object.entries(SUITES)
    .map(([source, name]) => ({ name, rows: from(scored, source) }))
    .filter(({ rows }) => rows.length > 0);
  if (suites.length === 0) return;
  const cases = suites.map(({ rows }) => Map.groupBy(rows, ({ row }) => row.sub ?? ''));
  const names = [...new Set(cases.flatMap((groups) => [...groups.keys()]))].toSorted();
  printTable(
    ['functionality', ...suites.flatMap(({ name }) => [`${name} accuracy %`, 'n'])],
    names.map((name) => {
      const cells = cases.flatMap((groups) => {
        const rows = groups.get(name);
        return rows ? [percent(measure(rows).accuracy), String(rows.length)] : ['–', '0'];
      });
      return [name].concat(cells);
    }),
  );
  print('');
  for (const { name, rows } of suites) {
    const m = measure(rows);
    const sides = `hateful ${percent(m.recall)}, not hateful ${percent(1 - m.falsePositives)}`;
    print(`${name}: balanced accuracy ${percent(m.balanced)} % (${sides})`);
  }
}

/** Multilingual HateCheck by language. */
export function printSuiteLanguages(scored: readonly Scored[]): void {
  const groups = Map.groupBy(from(scored, 'mhc'), ({ row }) => row.lang);
  printTable(
    [SUITES.mhc, 'hateful %', 'not hateful %', 'balanced accuracy %'],
    sorted(groups).map(([lang, rows]) => {
      const m = measure(rows);
      return [lang, percent(m.recall), percent(1 - m.falsePositives), percent(m.balanced)];
    }),
  );
}

/** How much of what is caught in plain letters is caught under a disguise. */
export function printDisguises(scored: readonly Scored[]): void {
  const rows = from(scored, DISGUISES).map((one) => ({ one, isPlain: PLAIN.test(one.row.sub ?? '') }));
  const recall = (some: typeof rows, plain: boolean): number =>
    measure(some.filter(({ isPlain }) => isPlain === plain).map(({ one }) => one)).recall;
  const line = (name: string, parts: readonly (typeof rows)[]): string[] => [
    name,
    percent(mean(parts.map((part) => recall(part, true)))),
    percent(mean(parts.map((part) => recall(part, false)))),
  ];
  const lines: string[][] = [];
  for (const [lang, some] of sorted(Map.groupBy(rows, ({ one }) => one.row.lang))) {
    const disguises = sorted(Map.groupBy(some, ({ one }) => one.row.target ?? ''));
    for (const [name, part] of disguises) lines.push(line(`${lang} ${name}`, [part]));
    const parts = disguises.map(([, part]) => part);
    lines.push(line(`**${lang}, mean**`, parts));
  }
  printTable(['disguise', 'recall in plain letters %', 'recall disguised %'], lines);
}
