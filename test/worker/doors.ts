import { env } from 'cloudflare:workers';
import { makeCredential } from '../../src/comments/credentials.ts';
import { now } from './harness.ts';

/** What tests of several doors need. */

let draws = 0;

/** A key of the site's for the doors; `at`: when it was made, ms. */
export async function doorKey(siteId = 'demo', name = 'blog', at = now()): Promise<string> {
  const vault = {
    db: env.DB,
    webhookSecret: env.WEBHOOK_SECRET,
    now: at,
    random: () => (draws += 1),
  };
  const made = await makeCredential(vault, { siteId, kind: 'door', name, secret: null });
  if ('refused' in made) throw new Error(made.refused);
  return made.secret;
}

export async function addSite(id: string, settings: unknown): Promise<void> {
  await env.DB.prepare('INSERT INTO sites (id, settings, created_at) VALUES (?1, ?2, ?3)')
    .bind(id, JSON.stringify(settings), now())
    .run();
}

interface Kept {
  readonly site: string;
  readonly door: string;
  readonly label: string | null;
  readonly fields: unknown;
}

/** What was kept, oldest first. */
export async function kept(): Promise<Kept[]> {
  const { results } = await env.DB.prepare(
    'SELECT site_id AS site, door, label, fields FROM checked ORDER BY id',
  ).all<Kept & { fields: string }>();
  return results.map(({ site, door, label, fields }) => ({
    site,
    door,
    label,
    fields: JSON.parse(fields) as unknown,
  }));
}

/** All that stands in the database, as text: to look for what must not be there. */
export async function everything(): Promise<string> {
  const { results: tables } = await env.DB.prepare(
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE '_cf_%'",
  ).all<{ name: string }>();
  const dumps = await Promise.all(tables.map(({ name }) => env.DB.prepare(`SELECT * FROM "${name}"`).all()));
  return JSON.stringify(dumps.map(({ results }) => results));
}
