import type { Context } from 'hono';
import * as z from 'zod';
import { type Change, type CurrentSettings, currentSettings } from '../../comments/settings-change.ts';
import { cleanText } from '../../http/contract/fields.ts';
import { problemResponse } from '../../http/problem.ts';
import { UNKNOWN_SITE } from '../../http/site-of.ts';
import type { App } from '../../http/types.ts';
import { deskPath } from '../navigation.ts';

export const settingsPath = (c: Context<App>, rest = ''): string =>
  deskPath(c.var.desk.site.id, `/settings${rest}`);

/** The number of a version, as forms and paths have it. */
export const versionNumber = z
  .string({ error: 'The form does not say which version it is of.' })
  .regex(/^[1-9][0-9]{0,14}$/, 'This is not the number of a version.')
  .transform(Number);

/** Why, for the history: one line. */
export const note = cleanText('The note')
  .max(500, 'The note is longer than 500 characters.')
  .default('')
  .transform((text) => text.replace(/\s+/g, ' ').trim());

/** The settings form: the version that was seen, a note, and the fields, which are parsed as a whole (parse-form.ts). */
export const postedForm = z
  .object({ version: versionNumber, note })
  .catchall(z.union([z.string(), z.array(z.string())]));

/** Who changes what when. */
export const changeOf = (c: Context<App>, expected: number, why: string): Change => ({
  siteId: c.var.desk.site.id,
  expected,
  actor: `desk: ${c.var.desk.moderator.name}`,
  note: why || null,
  at: c.var.world.now(),
});

/** The settings as they are; or the answer that the site has gone meanwhile. */
export async function currentOr(c: Context<App>): Promise<CurrentSettings | Response> {
  return (await currentSettings(c.env.DB, c.var.desk.site.id)) ?? problemResponse(UNKNOWN_SITE);
}
