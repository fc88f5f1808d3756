import * as z from 'zod';
import * as field from './fields.ts';

/** A flag as JSON and forms have it; what is empty is absent. */
function readFlag(value: unknown): unknown {
  if (value === 'true' || value === 'on') return true;
  if (value === 'false') return false;
  return value === '' || value === null ? undefined : value;
}

export const acknowledged = z
  .preprocess(readFlag, z.boolean('acknowledged must be true or false.').optional())
  .meta({ type: 'boolean', description: 'The guest has seen the nudge and posts anyway.' });

/** What a client brings that only we read; empty is absent. */
const shortText = (label: string, most: number) =>
  z
    .string({ error: `${label} must be text.` })
    .max(most, `${label} is too long.`)
    .nullish()
    .transform((text) => text || null);

/** `POST /v1/sites/{site}/comments`: the same fields in JSON and both form encodings. */
export const submission = z
  .object(
    {
      page: field.page,
      title: field.title,
      name: field.name,
      email: field.email,
      website: field.website,
      body: field.body,
      parent: field.parent,
      lang: field.lang,
      device: field.device,
      form: shortText('The form token', 4096).meta({ description: 'Form token of `GET …/form`.' }),
      altcha: shortText('The solution', 8192).meta({
        description: "Solved proof of work: base64 of JSON, as ALTCHA's widget makes it.",
      }),
      'cf-turnstile-response': shortText('The Turnstile token', 2048).meta({
        description: "Token of Cloudflare's widget.",
      }),
      unsolved: z.preprocess(readFlag, z.boolean().optional().catch(undefined)).meta({
        type: 'boolean',
        description: 'The client could not solve the challenge: a person decides about the comment.',
      }),
      acknowledged,
      via: z
        .enum(['embed'])
        .optional()
        .catch(undefined)
        .meta({ description: 'A form of /embed: a comment that was taken in leads back there.' }),
      words: z
        .string()
        .max(35)
        .optional()
        .catch(undefined)
        .meta({ description: 'Language of the words around the form, for an answer in HTML.' }),
    },
    { error: 'Send an object with the fields of a comment.' },
  )
  .meta({ id: 'Submission' });
