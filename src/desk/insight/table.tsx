import type { Cell, Column, ColumnKind, Table } from '../../comments/insight/tables/table.ts';
import { countWords, durationWords, shareWords } from './words.ts';

const NUMBERS: ReadonlySet<ColumnKind> = new Set(['count', 'share', 'seconds']);

/** A table for people. `id`: unique in the page. Whatever guests made up is isolated text, never a link. */
export function DataTable({ id, table: { title, columns, rows } }: { id: string; table: Table }) {
  if (rows.length === 0) return <p class="dim">Nothing was counted in this period.</p>;
  return (
    <div class="scroll" role="region" tabindex={0} aria-labelledby={id}>
      <table>
        <caption id={id} class="unseen">
          {title}: table
        </caption>
        <thead>
          <tr>
            {columns.map(({ label, kind }) => (
              <th scope="col" class={NUMBERS.has(kind) ? 'number' : undefined}>
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr>{columns.map((column, i) => cell(column, row[i] ?? null, i === 0))}</tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function cell({ kind }: Column, value: Cell, first: boolean) {
  const shown = value === null ? '–' : show(kind, value);
  if (first && !NUMBERS.has(kind)) return <th scope="row">{shown}</th>;
  return <td class={NUMBERS.has(kind) ? 'number' : undefined}>{shown}</td>;
}

function show(kind: ColumnKind, value: string | number) {
  if (typeof value === 'number') {
    if (kind === 'share') return shareWords(value);
    return kind === 'seconds' ? durationWords(value) : countWords(value);
  }
  if (kind === 'code') return <code>{value}</code>;
  return kind === 'url' ? <bdi class="url">{value}</bdi> : <bdi>{value}</bdi>;
}
