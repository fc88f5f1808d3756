import * as z from 'zod';
import { PAGE_STATES } from '../../comments/closing.ts';
import { settingsSchema } from '../../comments/settings.ts';
import { cleanText, page } from './fields.ts';

/** `…/moderation/settings` and `…/moderation/pages`. */

const moderator = cleanText('The moderator')
  .max(80, 'The moderator is longer than 80 characters.')
  .optional()
  .meta({ description: 'Who decides, where several people share the key; kept with the version.' });

const note = cleanText('The note')
  .max(500, 'The note is longer than 500 characters.')
  .optional()
  .meta({ description: 'Why; kept with the version.' });

/** `PUT …/settings`: the document is the body, so what is about it comes beside it. */
export const changeQuery = z.object({ moderator, note });

export const rollbackOrder = z
  .object(
    {
      version: z
        .int({ error: 'version must be the number of a version.' })
        .min(1, 'version must be the number of a version.')
        .max(Number.MAX_SAFE_INTEGER),
      moderator,
      note,
    },
    { error: 'Send {version, note?, moderator?}.' },
  )
  .meta({ id: 'Rollback' });

const whole = (fallback: number | null) =>
  z
    .string()
    .regex(/^[1-9][0-9]{0,14}$/, 'must be a whole number')
    .transform(Number)
    .nullable()
    .default(fallback);

export const versionsQuery = z.object({
  before: whole(null).meta({ type: 'string', description: 'Versions before this one.' }),
  limit: whole(20)
    .refine((n) => n !== null && n <= 100, 'limit must be a whole number from 1 to 100.')
    .transform((n) => n ?? 20)
    .meta({ type: 'string' }),
});

/** The document as it is read: with all defaults. */
export const settingsAnswer = z
  .looseObject(settingsSchema.shape)
  .extend({
    broken: z
      .array(z.string())
      .optional()
      .meta({ description: 'Parts that do not parse; all comments are held until they are mended.' }),
  })
  .meta({ id: 'SettingsAsRead' });

export const settingsVersions = z
  .looseObject({
    versions: z.array(
      z.looseObject({
        version: z.int(),
        at: z.iso.datetime(),
        actor: z.string(),
        note: z.string().nullable(),
        rolled_back_to: z.int().nullable(),
        changes: z.array(z.string()).nullable().meta({ description: 'What changed, a sentence each.' }),
      }),
    ),
    next: z.int().nullable().meta({ description: '`before` of the next page.' }),
  })
  .meta({ id: 'SettingsVersions' });

export const pageQuery = z.object({ page });

export const pageOrder = z
  .object(
    {
      page,
      state: z
        .enum(PAGE_STATES, 'state must be open, closed or null.')
        .nullable()
        .meta({ description: 'null = as the settings say.' }),
    },
    { error: 'Send {page, state}.' },
  )
  .meta({ id: 'PageOrder' });

export const pageAnswer = z
  .looseObject({
    page: z.string(),
    state: z.enum(PAGE_STATES).nullable(),
    closed: z.boolean(),
    first_comment_at: z.iso.datetime().nullable(),
  })
  .meta({ id: 'PageState' });
