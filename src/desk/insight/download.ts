import { formatDay } from '../../comments/insight/day.ts';
import type { Insight } from '../../comments/insight/insight.ts';
import { presentInsight } from '../../comments/insight/present.ts';
import { type TransparencyReport, transparencyReport } from '../../comments/insight/report/report.ts';
import { isTableId, TABLES } from '../../comments/insight/tables/index.ts';
import { type Cell, type ColumnKind, type Table, toObjects } from '../../comments/insight/tables/table.ts';
import { tableCsv, toCsv } from './csv.ts';

/** What can be downloaded: a table by its id, the report, or everything. */
interface File {
  readonly type: 'text/csv; charset=utf-8; header=present' | 'application/json';
  readonly text: string;
  readonly name: string;
}

/** A file by its name in the address, such as `rules.csv`; null for a name that is none. */
export function fileOf(name: string, insight: Insight): File | null {
  const [, id = '', format] = /^([a-z-]{1,30})\.(csv|json)$/.exec(name) ?? [];
  if (format === undefined) return null;
  const text = format === 'csv' ? csvOf(id, insight) : jsonOf(id, insight);
  if (text === null) return null;
  const { siteId, period } = insight;
  const site = siteId.replace(/[^A-Za-z0-9_-]/g, '-').slice(0, 60);
  return {
    type: format === 'csv' ? 'text/csv; charset=utf-8; header=present' : 'application/json',
    text,
    name: `${site}-${id}-${formatDay(period.from)}-${formatDay(period.to)}.${format}`,
  };
}

function csvOf(id: string, insight: Insight): string | null {
  if (isTableId(id)) return tableCsv(TABLES[id](insight));
  return id === 'report' ? reportCsv(transparencyReport(insight)) : null;
}

function jsonOf(id: string, insight: Insight): string | null {
  const value = isTableId(id)
    ? toObjects(TABLES[id](insight))
    : id === 'report'
      ? presentReport(transparencyReport(insight))
      : id === 'insight'
        ? presentInsight(insight)
        : null;
  return value === null ? null : `${JSON.stringify(value, null, 2)}\n`;
}

const REPORT_COLUMNS = ['article', 'section', 'table', 'row', 'column', 'value'];

/** One number a line: its article, section, table, row and column. */
const reportCsv = ({ sections }: TransparencyReport): string =>
  toCsv(
    REPORT_COLUMNS,
    sections.flatMap(({ article, title, tables }) =>
      tables.flatMap((table) =>
        numbersOf(table).map(([row, key, value]): Cell[] => [article, title, table.title, row, key, value]),
      ),
    ),
  );

/** A table's cells by the words of their row, where it has any, and by their column. */
const numbersOf = ({ columns, rows }: Table): (readonly [row: Cell, column: string, value: Cell])[] =>
  rows.flatMap((row) => {
    const worded = NAMES.has(columns[0]?.kind ?? 'count');
    const name = worded ? (row[0] ?? null) : null;
    return columns.flatMap(({ key }, i) => (worded && i === 0 ? [] : [[name, key, row[i] ?? null] as const]));
  });

const NAMES: ReadonlySet<ColumnKind> = new Set(['text', 'code', 'url']);

const presentReport = ({ title, period, sections }: TransparencyReport) => ({
  title,
  regulation: 'http://data.europa.eu/eli/reg/2022/2065/oj',
  period,
  sections: sections.map((section) => ({
    ...section,
    tables: section.tables.map((table) => ({
      id: table.id,
      title: table.title,
      about: table.about,
      rows: toObjects(table),
    })),
  })),
});
