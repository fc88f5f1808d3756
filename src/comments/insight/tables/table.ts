/** One table, as the desk shows it and as CSV and JSON have it: described once. */

/**
 * What a column holds. `share`: 0..1. `seconds`: a duration. `code`: a name of the machinery. `url`: an address that guests may
 * have made up: shown as text, never as a link.
 */
export type ColumnKind = 'text' | 'code' | 'url' | 'count' | 'share' | 'seconds';

export interface Column {
  /** Name in JSON and CSV: never changes. */
  readonly key: string;
  readonly label: string;
  readonly kind: ColumnKind;
}

/** null where nothing can be said. */
export type Cell = string | number | null;

export interface Table {
  /** Name in addresses and JSON: never changes. */
  readonly id: string;
  readonly title: string;
  /** What is counted and how, in a sentence or two. */
  readonly about: string;
  readonly columns: readonly Column[];
  /** Cells in the order of the columns. */
  readonly rows: readonly (readonly Cell[])[];
}

export const column = (key: string, label: string, kind: ColumnKind = 'count'): Column => ({
  key,
  label,
  kind,
});

/** Rows as objects by the columns' keys. */
export const toObjects = ({ columns, rows }: Table): Record<string, Cell>[] =>
  rows.map((row) => Object.fromEntries(columns.map(({ key }, i) => [key, row[i] ?? null])));

/** Four digits are more than any of these shares knows. */
export const rounded = (share: number): number => Math.round(share * 10_000) / 10_000;

/** A row for each item. */
export const rowsOf = <T>(items: readonly T[], cells: (item: T, index: number) => Cell[]): Cell[][] =>
  items.map((item, index) => cells(item, index));
