/** The pure part of `npm run site`: what is typed, as SQL or as sentences about what is wrong with it. */
import * as z from 'zod';
import { readSettings, settingsSchema } from '../src/comments/settings.ts';

/** SQLite has no bound parameters on the command line; doubling quotes is its whole escaping. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A statement, or what is wrong, line by line. */
type Typed = { readonly sql: string } | { readonly wrong: string };

const PARTS = Object.keys(settingsSchema.shape);

/**
 * Sets one part of a site's settings, checked as the Worker checks it on every read; `null` takes the part out, so that
 * its default counts again. The statement returns the settings as they are then, and no row where there is no such site.
 */
export function setStatement(site: string, part: string | undefined, json: string | undefined): Typed {
  if (part === undefined || json === undefined) {
    return { wrong: `Say \`set ${site} <part> '<json>'\`. Parts: ${PARTS.join(', ')}.` };
  }
  if (!PARTS.includes(part)) return { wrong: `There is no part "${part}". Parts: ${PARTS.join(', ')}.` };
  const value = parseJson(json);
  if (value === undefined) {
    return { wrong: `This is not JSON: ${json}\nTexts need their double quotes, as in '"My blog"'.` };
  }
  const path = quote(`$.${part}`);
  if (value === null) return update(site, `json_remove(settings, ${path})`);
  const checked = settingsSchema.safeParse({ [part]: value });
  if (!checked.success) return { wrong: z.prettifyError(checked.error) };
  return update(site, `json_set(settings, ${path}, json(${quote(JSON.stringify(value))}))`);
}

const update = (site: string, settings: string): Typed => ({
  sql: `${addVersion(`${settings}, version + 1 FROM sites WHERE id = ${quote(site)}`, site)}
    UPDATE sites SET (settings, version) = (${newestVersion(site)}) WHERE id = ${quote(site)} RETURNING settings`,
});

/** The version comes first: whatever is written to the site's row without one counts as written by hand. */
const addVersion = (selected: string, site: string): string =>
  `INSERT INTO site_versions (site_id, at, actor, settings, version)
   SELECT ${quote(site)}, CAST(unixepoch('subsec') * 1000 AS INTEGER), 'cli', ${selected};`;

const newestVersion = (site: string): string =>
  `SELECT settings, version FROM site_versions WHERE site_id = ${quote(site)} ORDER BY version DESC LIMIT 1`;

/** Makes a site, or adds what is given to the settings of the one that there is. `given`: checked, as typed. */
export function addStatement(site: string, given: object): string {
  const json = quote(JSON.stringify(given));
  return `${addVersion(
    `COALESCE(json_patch(s.settings, ${json}), ${json}), COALESCE(s.version, 0) + 1
     FROM (SELECT 1) LEFT JOIN sites s ON s.id = ${quote(site)}`,
    site,
  )}
    INSERT INTO sites (settings, version, id, created_at)
    SELECT settings, version, site_id, at FROM (
      SELECT * FROM site_versions WHERE site_id = ${quote(site)} ORDER BY version DESC LIMIT 1) WHERE true
    ON CONFLICT (id) DO UPDATE SET settings = excluded.settings, version = excluded.version;`;
}

export const showStatement = (site: string): string => `SELECT settings FROM sites WHERE id = ${quote(site)}`;

/** What hangs on a site's comments, by the column that names the comment (`learned` goes by itself); then what hangs on the site. */
const OF_COMMENTS = { events: 'comment_id', reporters: 'comment_id', search: 'rowid' };
const OF_SITES = [
  'comments',
  'pages',
  'tallies',
  'outbox',
  'deliveries',
  'endpoints',
  'credentials',
  'received',
  'checked',
  'standings',
  'clusters',
  'learning',
  'learning_resets',
  'insight_days',
  'answers',
  'minutes',
  'flood_bands',
  'flood_episodes',
];

/** Removes a site with all that is kept of it; its history last, which goes only once the site has. */
export function removeStatement(site: string): string {
  const id = quote(site);
  return [
    ...Object.entries(OF_COMMENTS).map(
      ([table, column]) =>
        `DELETE FROM ${table} WHERE ${column} IN (SELECT id FROM comments WHERE site_id = ${id});`,
    ),
    ...OF_SITES.map((table) => `DELETE FROM ${table} WHERE site_id = ${id};`),
    `DELETE FROM sites WHERE id = ${id};`,
    `DELETE FROM site_versions WHERE site_id = ${id};`,
  ].join('\n');
}

/** What wrangler prints with `--json`, as the settings that the last statement found; null where there is no row. */
export function settingsOf(printed: string): string | null {
  const answers = z
    .array(z.object({ results: z.array(z.object({ settings: z.string().optional() })) }))
    .parse(JSON.parse(printed));
  return answers.at(-1)?.results[0]?.settings ?? null;
}

/** Settings for people: what is set, and which parts hold up comments because they do not parse. */
export function describeSettings(json: string): string {
  const { settings, broken } = readSettings(json);
  const stored: unknown = JSON.parse(json);
  const isDefault = (part: string) => typeof stored !== 'object' || stored === null || !(part in stored);
  const lines = Object.entries(settings).map(
    ([part, value]) => `${part}: ${JSON.stringify(value)}${isDefault(part) ? '  (default)' : ''}`,
  );
  const warning = broken.map(
    (part) => `! ${part} is not valid: every comment is held until it is set or removed.`,
  );
  return [...lines, ...warning].join('\n');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
