/**
 * The table of docs/rules.md, read and written one row at a time. Cells are not padded: a new row changes no other line,
 * so that two people who add rules at the same time merge without a conflict.
 */
import type { Submission } from '../../src/moderation/index.ts';
import type { AnyRule } from '../../src/moderation/rules/rule.ts';

/** A row, cell by cell. */
export interface RuleRow {
  readonly id: string;
  readonly group: string;
  /** Default score, negative for a damper. */
  readonly score: string;
  readonly what: string;
  readonly why: string;
  /** Code spans: a body, or `field: value`. In words only where no example fits into a cell. */
  readonly example: string;
  readonly limits: string;
}

const HEADER = '| id | group | score | what | why | example | known limits |';
const CELLS = 7;
const FIELDS = ['name', 'email', 'website', 'title', 'pageTitle', 'page', 'parentAuthor'] as const;

/** A line of the table, `undefined` for any other line. Throws on a row with a cell too many or too few. */
function parseRow(line: string): RuleRow | undefined {
  if (!/^\| *`[A-Z][A-Z0-9_]*` *\|/.test(line)) return undefined;
  // A bar inside a cell is written as \|.
  const cells = line
    .trim()
    .slice(1)
    .split(/(?<!\\)\|/)
    .slice(0, -1)
    .map((cell) => cell.trim().replaceAll(String.raw`\|`, '|'));
  if (cells.length !== CELLS) throw new Error(`${cells.length} cells instead of ${CELLS}: ${line}`);
  const [id = '', group = '', score = '', what = '', why = '', example = '', limits = ''] = cells;
  return { id: id.replaceAll('`', ''), group, score, what, why, example, limits };
}

/** All rows in their order. Rows in other tables of the file have another shape of first cell. */
export function parseRows(markdown: string): readonly RuleRow[] {
  return markdown.split('\n').flatMap((line) => parseRow(line) ?? []);
}

const isHeader = (line: string): boolean => line.replaceAll(/ +/g, ' ') === HEADER;

function formatRow({ id, group, score, what, why, example, limits }: RuleRow): string {
  const cells = [`\`${id}\``, group, score, what, why, example, limits];
  return `| ${cells.map((cell) => cell.replaceAll('|', String.raw`\|`)).join(' | ')} |`;
}

/** Adds a row behind the last one of its group, or behind all rows. */
export function addRow(markdown: string, row: RuleRow): string {
  const lines = markdown.split('\n');
  if (!lines.some(isHeader)) throw new Error(`docs/rules.md has no table that begins with ${HEADER}`);
  const groups = lines.map((line) => parseRow(line)?.group);
  const last = groups.lastIndexOf(row.group);
  const at = last < 0 ? groups.findLastIndex((group) => group !== undefined) : last;
  return lines.toSpliced(at + 1, 0, formatRow(row)).join('\n');
}

/** The table made anew of these rows, at the place where it first stands. A merge may have left more than one. */
export function replaceRows(markdown: string, rows: readonly RuleRow[]): string {
  const lines = markdown.split('\n');
  const first = lines.findIndex(isHeader);
  if (first < 0) throw new Error(`docs/rules.md has no table that begins with ${HEADER}`);
  const isOwn = (line: string, at: number): boolean =>
    isHeader(line) || isHeader(lines[at - 1] ?? '') || parseRow(line) !== undefined;
  const before = lines.slice(0, first);
  const after = lines.slice(first).filter((line, at) => !isOwn(line, first + at));
  return [...before, HEADER, HEADER.replaceAll(/[^|]+/g, ' --- '), ...rows.map(formatRow), ...after].join(
    '\n',
  );
}

/** What the cell `what` of a rule says: its summary, and its kind where it is no plain rule. */
export function whatOf({ summary, kind }: AnyRule): string {
  return kind === 'rule' ? summary : `${summary} (${kind})`;
}

/** The submission that an example cell shows, `undefined` where it is told in words. */
export function exampleOf({ example }: RuleRow): Submission | undefined {
  const spans = [...example.matchAll(/`([^`]+)`/g)].map(([, span = '']) => span);
  if (spans.length === 0) return undefined;
  const parts = spans.map((span) => {
    const field = FIELDS.find((name) => span.startsWith(`${name}: `));
    return field ? { [field]: span.slice(field.length + 2) } : { body: span };
  });
  return Object.assign({ body: '' }, ...parts);
}
