/** The pure part of `npm run site`: what is typed, as SQL or as sentences about what is wrong with it. */
import * as z from 'zod';
import { readSettings, settingsSchema } from '../src/comments/settings.ts';

/** SQLite has no bound parameters on the command line; doubling quotes is its whole escaping. */
export function quote(text: string): string {
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
  sql: `UPDATE sites SET settings = ${settings}, version = version + 1 WHERE id = ${quote(site)} RETURNING settings`,
});

export const showStatement = (site: string): string => `SELECT settings FROM sites WHERE id = ${quote(site)}`;

/** What wrangler prints with `--json`, as the first row's settings; null where there is no row. */
export function settingsOf(printed: string): string | null {
  const [answer] = z
    .array(z.object({ results: z.array(z.object({ settings: z.string() })) }))
    .parse(JSON.parse(printed));
  return answer?.results[0]?.settings ?? null;
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
