import { describe, expect, test } from 'vitest';
import type { RuleRow } from '../../../scripts/rules/table.ts';
import { addRow, exampleOf, parseRows, replaceRows } from '../../../scripts/rules/table.ts';

const row = (id: string, group: string, example = '`x`'): RuleRow => ({
  id,
  group,
  score: '1',
  what: 'what',
  why: 'a | b',
  example,
  limits: 'limits',
});

const HEAD =
  '| id | group | score | what | why | example | known limits |\n| --- | --- | --- | --- | --- | --- | --- |';
const ONE = String.raw`| \`ONE\` | links | 1 | what | a \| b | \`x\` | limits |`.replaceAll('\\`', '`');
const OTHER = '| group | adds to |\n| --- | --- |\n| links | spam |\n';
const TABLE = `# Rules\n\n${OTHER}\n${HEAD}\n${ONE}\n\nEnd.\n`;

describe('the table of rules', () => {
  test('reads its own rows only, padded or not, with bars in cells', () => {
    expect(parseRows(TABLE)).toEqual([row('ONE', 'links')]);
    expect(parseRows(ONE.replace('| links |', '|   links   |'))).toEqual([row('ONE', 'links')]);
  });

  test('refuses a row with a cell too many', () => {
    expect(() => parseRows(`${ONE} more |`)).toThrow('8 cells instead of 7');
  });

  test('puts a new row behind the last of its group, else last', () => {
    const two = addRow(addRow(TABLE, row('TWO', 'fields')), row('THREE', 'links'));
    expect(parseRows(two).map(({ id }) => id)).toEqual(['ONE', 'THREE', 'TWO']);
    expect(two.replaceAll(/.*`(?:TWO|THREE)`.*\n/g, '')).toBe(TABLE);
  });

  test('is made anew in one place where a merge left two', () => {
    const padded = HEAD.replaceAll(' |', '   |');
    const merged = TABLE.replace('\n\nEnd', `\n${padded}\n${ONE}\n\nEnd`);
    expect(replaceRows(merged, [row('ONE', 'links')])).toBe(TABLE);
    expect(replaceRows(TABLE, [row('ONE', 'links')])).toBe(TABLE);
  });
});

test.for([
  ['`plain text`', { body: 'plain text' }],
  ['`hi` `name: lucky-wins.com`', { body: 'hi', name: 'lucky-wins.com' }],
  ['`look: here`', { body: 'look: here' }],
  ['A name of many letters', undefined],
] as const)('an example cell %j', ([cell, submission]) => {
  expect(exampleOf(row('ONE', 'links', cell))).toEqual(submission);
});
