import * as z from 'zod';
import { MAX_REDACTIONS } from '../../comments/redaction.ts';
import { body, cleanText, name } from './fields.ts';

/** What can be done with a single comment: blot out personal data, answer as the publisher. */

const moderator = cleanText('The moderator')
  .max(80, 'The moderator is longer than 80 characters.')
  .nullish()
  .meta({ description: 'Who decides, where several people share the key; kept with the event.' });

const offset = z.int('An offset is a whole number.').min(0, 'An offset is at least 0.');

/** `POST …/moderation/comments/{id}/redact`. */
export const redaction = z
  .object(
    {
      parts: z
        .array(
          z
            .strictObject({
              field: z.enum(['body', 'name', 'website'], 'field must be body, name or website.'),
              start: offset.meta({ description: 'UTF-16 offset into the field as stored.' }),
              end: offset.meta({ description: 'Exclusive.' }),
            })
            .refine(({ start, end }) => start < end, 'start must be before end.'),
          { error: 'parts must be a list of {field, start, end}.' },
        )
        .min(1, 'Name at least one part.')
        .max(MAX_REDACTIONS, `At most ${MAX_REDACTIONS} parts a call.`),
      reason: cleanText('The reason').max(1000, 'The reason is longer than 1,000 characters.').nullish(),
      moderator,
    },
    { error: 'Send {parts, reason?, moderator?}.' },
  )
  .meta({ id: 'Redaction' });

/** `POST …/moderation/comments/{id}/replies`. */
export const staffReply = z
  .object(
    {
      body,
      name: name.meta({ description: 'Who signs it in public; empty = the name of the site.' }),
      moderator,
    },
    { error: 'Send {body, name?, moderator?}.' },
  )
  .meta({ id: 'StaffReply' });

export const redacted = z.looseObject({ id: z.string(), seq: z.int() }).meta({ id: 'Redacted' });
export const replied = z.looseObject({ id: z.string(), url: z.string() }).meta({ id: 'StaffReplied' });
