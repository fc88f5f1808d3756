/**
 * `npm run new-rule -- --id MY_RULE --group links [--kind rule|composite|damper]`: makes a rule's file, enters it into
 * rules/index.ts and docs/rules.md, and says what is left to do. Until then the tests fail, which is meant.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { enter, isNamed } from './rules/enter.ts';
import type { Order } from './rules/order.ts';
import { orderOf } from './rules/order.ts';
import { addRow } from './rules/table.ts';
import { firstScore, ruleFile } from './rules/template.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const INDEX = 'src/moderation/rules/index.ts';
const TABLE = 'docs/rules.md';

const read = (path: string): string => readFileSync(root + path, 'utf8');

/** Writes all three files, or tells why none. */
function make(order: Order): string | undefined {
  const path = `src/moderation/rules/${order.folder}/${order.file}.ts`;
  const index = read(INDEX);
  if (existsSync(root + path)) return `There is a file ${path} already`;
  if (isNamed(index, order)) return `There is a rule in ${INDEX} that is called ${order.constant} already`;
  const score = String(firstScore(order));
  const what = order.kind === 'rule' ? '' : `(${order.kind})`;
  const row = { id: order.id, group: order.group, score, what, why: '', example: '', limits: '' };
  const table = addRow(read(TABLE), row);
  writeFileSync(root + path, ruleFile(order));
  writeFileSync(root + INDEX, enter(index, order));
  writeFileSync(root + TABLE, table);
  process.stdout.write(`${path}
${INDEX}: ${order.constant}
${TABLE}: a row for ${order.id}

Next:
1. In ${path}: summary, score, needs, ok and fail examples, and how it finds what it finds.
2. In ${TABLE}: what (the summary${order.kind === 'rule' ? '' : ` and "(${order.kind})"`}), why, an example on which it fires, its known limits.
3. npm run ruleset, then npm test -- static unit: red until both are filled.
4. npm run eval -- --data FILE before and after: it may flag no clean comment that was approved.
`);
  return undefined;
}

const { values } = parseArgs({
  options: { id: { type: 'string' }, group: { type: 'string' }, kind: { type: 'string' } },
});
const order = orderOf(values);
const wrong = typeof order === 'string' ? order : make(order);
if (wrong !== undefined) {
  process.stderr.write(`${wrong}.\n`);
  process.exitCode = 1;
}
