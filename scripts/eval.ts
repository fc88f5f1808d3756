/**
 * `npm run eval -- --data FILE|FOLDER [--strict] [--misses SOURCE] [--against]`: how the engine does on labelled comments,
 * as tables. JSONL, one `{text, label, lang?, source?, task?, sub?, target?, author?, url?, title?}` a line;
 * `label: "clean"` is what should go on air. `--strict` counts only rejections; `--misses` prints what went wrong in one
 * source; `--against` sets npm filters beside the engine.
 */
import { parseArgs } from 'node:util';
import type { Scored } from './eval/decide.ts';
import { decide, RULESET } from './eval/decide.ts';
import { printLanguages, printMeans, printSources } from './eval/overview.ts';
import { print } from './eval/print.ts';
import { readRows } from './eval/rows.ts';
import { printDisguises, printFunctionalities, printSuiteLanguages } from './eval/suites.ts';

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    strict: { type: 'boolean', default: false },
    misses: { type: 'string' },
    against: { type: 'boolean', default: false },
  },
});
if (values.data === undefined) {
  process.stderr.write('Name the labelled comments: npm run eval -- --data comments.jsonl\n');
  process.exit(1);
}

const scored = readRows(values.data).map((row) => decide(row, values.strict));

if (values.misses !== undefined) {
  printMisses(scored.filter((one) => one.row.source === values.misses && one.bad !== one.flagged));
} else if (values.against) {
  // The filters are development dependencies: loaded only here.
  const { printAgainst } = await import('./eval/against.ts');
  await printAgainst(scored);
  printFooter();
} else {
  printSources(scored);
  printLanguages(scored);
  printFunctionalities(scored);
  printSuiteLanguages(scored);
  printDisguises(scored);
  printMeans(scored);
  printFooter();
}

function printMisses(misses: readonly Scored[]): void {
  for (const { row, bad, rules } of misses) {
    const text = row.text.replaceAll(/\s+/g, ' ').slice(0, 160);
    print(`${bad ? 'MISSED ' : 'FLAGGED'} ${rules.join(' ') || '–'} | ${text}`);
  }
}

function printFooter(): void {
  const flagged = values.strict ? 'rejected' : 'held or rejected';
  print(`\nFlagged = ${flagged}; ${scored.length} comments; rule set ${RULESET}.`);
}
