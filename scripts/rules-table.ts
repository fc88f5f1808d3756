/**
 * `npm run rules:table`: sets the table of docs/rules.md right after a merge or a change of scores. One row a rule in the
 * order of the index; id, group, score and what come from the code; why, example and known limits stay as written. Where
 * a merge left several rows for a rule, the one that fits its code best is kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createModerator } from '../src/moderation/index.ts';
import { ALL_RULES } from '../src/moderation/rules/index.ts';
import type { AnyRule } from '../src/moderation/rules/rule.ts';
import type { RuleRow } from './rules/table.ts';
import { exampleOf, parseRows, replaceRows, whatOf } from './rules/table.ts';

const path = fileURLToPath(new URL('../docs/rules.md', import.meta.url));
const moderator = createModerator();

/** Whether the example fires; one in words is better than one that does not. */
function fitOfExample(row: RuleRow): number {
  const example = exampleOf(row);
  if (example === undefined) return row.example === '' ? 0 : 4;
  return moderator.assess(example).findings.some((one) => one.rule === row.id) ? 8 : 0;
}

/** How well a row fits the rule: its example, then its score, then its summary. */
function fit(row: RuleRow, rule: AnyRule): number {
  return fitOfExample(row) + (row.score === String(rule.score) ? 2 : 0) + (row.what === whatOf(rule) ? 1 : 0);
}

function rowOf(rule: AnyRule, written: readonly RuleRow[]): RuleRow {
  // Of equals the last: it was added by whoever merged last.
  const [best] = written.toReversed().toSorted((one, other) => fit(other, rule) - fit(one, rule));
  const { why = '', example = '', limits = '' } = best ?? {};
  return {
    id: rule.id,
    group: rule.group,
    score: String(rule.score),
    what: whatOf(rule),
    why,
    example,
    limits,
  };
}

const markdown = readFileSync(path, 'utf8');
const written = Map.groupBy(parseRows(markdown), ({ id }) => id);
const rows = ALL_RULES.map((rule) => rowOf(rule, written.get(rule.id) ?? []));
writeFileSync(path, replaceRows(markdown, rows));

const known = new Set(ALL_RULES.map(({ id }) => id));
const say = (text: string): boolean => process.stdout.write(`${text}\n`);
for (const id of written.keys()) if (!known.has(id)) say(`${id}: no such rule, its row is removed`);
for (const { id, why, example, limits } of rows) {
  if (why === '' || example === '' || limits === '') say(`${id}: why, example or known limits are missing`);
}
