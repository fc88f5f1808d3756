import type { Cell, Table } from '../../comments/insight/tables/table.ts';

/**
 * A cell that a spreadsheet would run as a formula; also in the wide forms that some fold. The apostrophe in front makes it text
 * (OWASP, "CSV Injection").
 */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

/** Columns and rows by RFC 4180: commas, CRLF, quotes doubled. Numbers stand as they are; null is empty. */
export function toCsv(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return [header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('');
}

/** A table with the names of its columns. */
export const tableCsv = ({ columns, rows }: Table): string =>
  toCsv(
    columns.map(({ key }) => key),
    rows,
  );

function csvCell(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
