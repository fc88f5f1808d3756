import { env } from 'cloudflare:workers';
import { describe, expect, it } from 'vitest';
import doc from '../../docs/privacy.md?raw';
import { KEY_COLUMNS } from '../../src/store/kept-of-guests.ts';
import { database } from './harness.ts';

/**
 * docs/privacy.md names every column that holds something of a guest. A column that is new is either named there or listed here: who adds
 * one has to say which.
 */

database();

/** Hold nothing of a guest: ids, counters, places of the clock, what publishers and their people set. */
const TABLES_WITHOUT = new Set([
  'credentials',
  'ended_sessions',
  'endpoints',
  'flood_bands',
  'flood_episodes',
  'forgotten',
  'insight_cursor',
  'learning_resets',
  'learning_steps',
  'minutes',
  'moderators',
  'site_versions',
  'sites',
  'tallies',
  'walks',
]);
const COLUMNS_WITHOUT: Readonly<Record<string, readonly string[]>> = {
  answers: ['day', 'site_id'],
  checked: ['id', 'site_id', 'door'],
  clusters: ['site_id', 'n', 'first_at', 'last_at'],
  comments: ['id', 'site_id', 'page_id', 'depth', 'version', 'on_page', 'staff', 'judged'],
  deliveries: ['site_id', 'endpoint', 'at', 'subject', 'seq', 'type', 'attempt', 'outcome', 'status', 'ms'],
  events: ['comment_id', 'seq'],
  insight_days: ['site_id', 'day'],
  learned: ['comment_id', 'generation'],
  learning: ['site_id', 'version', 'generation', 'since', 'agreement', 'ready'],
  outbox: ['site_id', 'endpoint', 'subject', 'seq', 'type', 'due_at', 'attempts'],
  pages: ['id', 'site_id', 'published', 'last_published_at', 'created_at', 'state'],
  received: ['site_id', 'sender', 'webhook_id', 'at', 'status'],
  reporters: ['comment_id', 'at'],
  revisions: ['comment_id', 'seq'],
  standings: ['site_id', 'kind', 'by', 'seq'],
};

/** Every column of the database, but for those of the full-text index: one name for all of it. */
async function columns(): Promise<string[]> {
  const { results } = await env.DB.prepare(
    `SELECT m.name AS t, i.name AS c FROM sqlite_schema m JOIN pragma_table_info(m.name) i
     WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite%' AND m.name NOT LIKE '\\_cf%' ESCAPE '\\'
       AND m.name NOT LIKE 'search%' AND m.name <> 'd1_migrations'`,
  ).all<{ t: string; c: string }>();
  return results.map(({ t, c }) => `${t}.${c}`);
}

const [table = ''] = doc.split(/And in the guest.s own browser/);
const named = new Set(table.match(/`[a-z_]+\.[a-z_]+`/g)?.map((name) => name.slice(1, -1)));

describe('docs/privacy.md', () => {
  it('names every column that is not known to hold nothing of a guest', async () => {
    const all = await columns();
    expect(all.length).toBeGreaterThan(100);
    const unnamed = all.filter((name) => {
      const [of = '', column = ''] = name.split('.');
      const isWithout = TABLES_WITHOUT.has(of) || (COLUMNS_WITHOUT[of] ?? []).includes(column);
      return !isWithout && !named.has(name);
    });
    expect(unnamed).toEqual([]);
  });

  it('names no column that is not there, and none that is said to hold nothing', async () => {
    const all = new Set(await columns());
    const gone = [...named].filter((name) => !all.has(name) && !name.startsWith('retention.'));
    expect(gone).toEqual([]);
    const listed = Object.entries(COLUMNS_WITHOUT).flatMap(([of, names]) =>
      names.map((column) => `${of}.${column}`),
    );
    expect(listed.filter((name) => !all.has(name) || named.has(name))).toEqual([]);
  });

  it('says of each keyed hash how long it is kept', () => {
    for (const column of KEY_COLUMNS) {
      const row = table.split('\n').find((line) => line.includes(`\`comments.${column}\``));
      expect(row).toContain('`retention.guestKeys` days');
    }
  });
});
