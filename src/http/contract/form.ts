import * as z from 'zod';
import { page } from './fields.ts';

/** `GET …/form`. */
export const formQuery = z.object({ page });

const challenge = z.union([
  z.looseObject({
    kind: z.literal('proof-of-work'),
    altcha: z.unknown().meta({
      description: 'ALTCHA’s challenge; its solution goes into the field `altcha`.',
    }),
  }),
  z.looseObject({
    kind: z.literal('turnstile'),
    site_key: z.string(),
    cdata: z.string().meta({ description: 'For the widget, whose token goes into `cf-turnstile-response`.' }),
  }),
]);

/** What a client needs to post a comment. */
export const formDocument = z
  .looseObject({
    form: z.string().meta({ description: 'The form token, for the field `form`. Good for one comment.' }),
    expires_at: z.iso
      .datetime()
      .meta({ description: 'After that the guest is asked to send once more. RFC 3339, UTC.' }),
    trap: z.string().meta({ description: 'Name of a field that people do not see and leave empty.' }),
    challenge: challenge.nullable().meta({ description: 'To be solved first; null = nothing at present.' }),
  })
  .meta({ id: 'FormDocument' });

/** The same, and what is public of the site's settings. */
export const formAnswer = formDocument
  .extend({
    language: z.string().meta({ description: 'BCP 47: of the words around the comments.' }),
    limits: z.looseObject({
      body: z.int().meta({ description: 'Most Unicode code points of a text.' }),
      name: z.int().meta({ description: 'Most graphemes of a name.' }),
      depth: z.int().meta({ description: 'Deepest answer; 0 = no answers.' }),
    }),
    asks: z
      .looseObject({
        form: z.boolean().meta({ description: 'A comment without a form token is sent back.' }),
        challenge: z.looseObject({
          kind: z.enum(['none', 'proof-of-work', 'turnstile']),
          when: z.enum(['never', 'suspicion', 'flood', 'always']),
        }),
      })
      .meta({ description: 'What the site asks of a comment.' }),
    nudge: z
      .boolean()
      .meta({ description: 'A hostile comment may be sent back once, to be said differently.' }),
    edit_window: z.int().meta({ description: 'Minutes in which guests may change what they wrote.' }),
    closed: z.boolean().meta({ description: 'The page takes no more comments.' }),
  })
  .meta({ id: 'Form' });
