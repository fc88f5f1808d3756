/**
 * `npm run corpus [-- --write | --misses]`: how the engine does on our own labelled comments (test/corpus), by language
 * and kind, for each half.
 *
 *   --write    writes test/corpus/expected.tsv, what every row gets; read its diff before you commit it
 *   --misses   prints what goes wrong in half A; half B measures and is not to be read
 */
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { Outcome } from './eval/corpus.ts';
import { EXPECTED_PATH, expectedFile, judgeCorpus } from './eval/corpus.ts';
import { measure, percent } from './eval/metrics.ts';

const { values } = parseArgs({
  options: { write: { type: 'boolean', default: false }, misses: { type: 'boolean', default: false } },
});
const outcomes = judgeCorpus();

if (values.write) {
  writeFileSync(EXPECTED_PATH, expectedFile(outcomes));
} else if (values.misses) {
  for (const { row, kind, bad, rules } of outcomes.filter(
    (one) => one.half === 'a' && one.bad !== one.flagged,
  )) {
    const words = row.text.replaceAll(/\s+/g, ' ');
    print(`${bad ? 'MISSED ' : 'FLAGGED'} ${row.lang} ${kind} ${rules.join(' ') || '–'} | ${words}`);
  }
} else {
  table('all', () => 'all');
  table('language', (one) => one.row.lang);
  table('kind, bad', (one) => (one.bad ? one.kindGroup : undefined));
  table('kind, clean', (one) => (one.bad ? undefined : one.kindGroup));
}

/** Both halves next to each other: what only A gains was learnt by heart. */
function table(name: string, groupOf: (one: Outcome) => string | undefined): void {
  const columns = ['bad', 'recall %', 'clean', 'false positives %'];
  const heads = ['A', 'B'].flatMap((half) => columns.map((column) => `${half} ${column}`));
  print(`\n| ${[name, ...heads].join(' | ')} |\n| ${['---', ...heads.map(() => '---')].join(' | ')} |`);
  const groups = Map.groupBy(outcomes, groupOf);
  for (const group of [...groups.keys()].filter((key) => key !== undefined).toSorted()) {
    const cells = (['a', 'b'] as const).flatMap((half) => {
      const m = measure((groups.get(group) ?? []).filter((one) => one.half === half));
      return [m.bad, percent(m.recall), m.clean, percent(m.falsePositives)];
    });
    print(`| ${[group, ...cells].join(' | ')} |`);
  }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
