import type { Insight } from '../insight.ts';
import {
  categoriesTable,
  daysTable,
  decidedTable,
  domainsTable,
  hoursTable,
  languagesTable,
  pagesTable,
} from './comments.ts';
import { guestsTable, moderatorsTable, reportedTable, timesTable, waitsTable } from './people.ts';
import { dampersTable, ruleLanguagesTable, rulesTable, shadowTable } from './rules.ts';
import type { Table } from './table.ts';

/** All tables by their names in addresses, in the order of the page. */
export const TABLES = {
  days: daysTable,
  decided: decidedTable,
  rules: rulesTable,
  'rule-languages': ruleLanguagesTable,
  shadow: shadowTable,
  dampers: dampersTable,
  categories: categoriesTable,
  languages: languagesTable,
  times: timesTable,
  waits: waitsTable,
  moderators: moderatorsTable,
  guests: guestsTable,
  reported: reportedTable,
  domains: domainsTable,
  pages: pagesTable,
  hours: hoursTable,
} as const satisfies Readonly<Record<string, (insight: Insight) => Table>>;
export type TableId = keyof typeof TABLES;

export const isTableId = (id: string): id is TableId => Object.hasOwn(TABLES, id);
