import type { Database } from '../platform.ts';

/** What a statement's plan goes through row by row, and what it sorts in a table of its own. */
export async function scansOf(db: Database, sql: string): Promise<string[]> {
  const parameters = Math.max(0, ...[...sql.matchAll(/\?(\d+)/g)].map(([, n]) => Number(n)));
  const { results } = await db
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .bind(...Array.from({ length: parameters }, () => '[]'))
    .all<{ detail: string }>();
  return results
    .map(({ detail }) => detail)
    .filter((detail) => isScan(detail) || detail.includes('TEMP B-TREE'));
}

/** The parameters' list (json_each), what a bounded subquery gave, and the hits of the full-text index (`M`) are no table. */
const isScan = (detail: string): boolean =>
  /^SCAN (?!.*VIRTUAL TABLE INDEX \d+:(?:$|M)|up\b|\(subquery|CONSTANT ROW|s$)/.test(detail);
