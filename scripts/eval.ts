/**
 * `npm run eval -- --data FILE|FOLDER [--strict] [--misses SOURCE]`: how the engine does on labelled comments, as
 * tables. JSONL, one `{text, label, lang?, source?, task?, sub?, author?, url?, title?}` a line; `label: "clean"` is what
 * should go on air. `--strict` counts only rejections; `--misses` prints what went wrong in one source.
 */
import { parseArgs } from 'node:util';
import { createModerator } from '../src/moderation/index.ts';
import type { Judged } from './eval/metrics.ts';
import { mean, measure, percent } from './eval/metrics.ts';
import type { Row } from './eval/rows.ts';
import { readRows } from './eval/rows.ts';

interface Scored extends Judged {
  readonly row: Row;
  readonly rules: readonly string[];
}

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    strict: { type: 'boolean', default: false },
    misses: { type: 'string' },
  },
});
if (values.data === undefined) {
  process.stderr.write('Name the labelled comments: npm run eval -- --data comments.jsonl\n');
  process.exit(1);
}

const moderator = createModerator();
const scored = readRows(values.data).map(judge);

if (values.misses !== undefined) {
  for (const { row, bad, rules } of scored.filter(
    (one) => one.row.source === values.misses && one.bad !== one.flagged,
  )) {
    print(
      `${bad ? 'MISSED ' : 'FLAGGED'} ${rules.join(' ') || '–'} | ${row.text.replaceAll(/\s+/g, ' ').slice(0, 160)}`,
    );
  }
} else {
  table('source', (one) => one.row.source);
  table('language', (one) => one.row.lang);
  const suites = new Set(scored.filter((one) => one.row.source === 'hatecheck').map((one) => one.row.sub));
  if (suites.size > 0)
    table('HateCheck', (one) => (one.row.source === 'hatecheck' ? one.row.sub : undefined));
  summary();
}

function judge(row: Row): Scored {
  const { verdict, findings } = moderator.assess({
    body: row.text,
    name: row.author,
    website: row.url,
    title: row.title,
  });
  return {
    row,
    bad: row.label !== 'clean',
    flagged: values.strict ? verdict === 'reject' : verdict !== 'approve',
    rules: [...new Set(findings.map((finding) => finding.rule))],
  };
}

function table(name: string, groupOf: (one: Scored) => string | undefined): void {
  const groups = Map.groupBy(scored, groupOf);
  print(
    `\n| ${name} | bad | clean | recall % | false positives % | balanced accuracy % |\n| --- | --- | --- | --- | --- | --- |`,
  );
  for (const group of [...groups.keys()].filter((key) => key !== undefined).toSorted()) {
    const m = measure(groups.get(group) ?? []);
    print(
      `| ${group} | ${m.bad} | ${m.clean} | ${percent(m.recall)} | ${percent(m.falsePositives)} | ${percent(m.balanced)} |`,
    );
  }
}

/** Macro means: each source counts once, however large. */
function summary(): void {
  print(
    '\n| macro mean over sources | recall % | false positives % | balanced accuracy % |\n| --- | --- | --- | --- |',
  );
  for (const task of ['tox', 'spam'] as const) {
    const sources = [
      ...Map.groupBy(
        scored.filter((one) => one.row.task === task),
        (one) => one.row.source,
      ).values(),
    ];
    const all = sources.map(measure);
    const both = all.filter((m) => m.bad > 0 && m.clean > 0);
    if (both.length === 0) continue;
    const [recall, wrong, balanced] = [
      mean(both.map((m) => m.recall)),
      mean(both.map((m) => m.falsePositives)),
      mean(both.map((m) => m.balanced)),
    ];
    print(
      `| ${task} (${both.length} with both classes) | ${percent(recall)} | ${percent(wrong)} | ${percent(balanced)} |`,
    );
  }
  print(
    `\nFlagged = ${values.strict ? 'rejected' : 'held or rejected'}; ${scored.length} comments; rule set ${moderator.assess({ body: '' }).ruleset}.`,
  );
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}
