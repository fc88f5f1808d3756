import * as z from 'zod';
import { LABELS } from '../../comments/checked.ts';
import { CREDENTIAL_KINDS } from '../../comments/credential.ts';
import { ENDPOINT_FORMATS, WEBHOOK_EVENTS } from '../../comments/endpoint.ts';
import { assessment } from './answers.ts';

/** What the Worker answers to those who manage credentials and endpoints and read the doors' texts; see answers.ts. */

const time = z.iso.datetime();

const credential = z
  .looseObject({
    id: z.string(),
    kind: z.enum(CREDENTIAL_KINDS),
    name: z.string(),
    created_at: time,
    expires_at: time.nullable().meta({ description: 'No longer good from then on; null = until removed.' }),
    // Lists never tell it; `madeCredential` does.
    secret: z.undefined().optional(),
  })
  .meta({ id: 'Credential' });

export const credentials = z.looseObject({ credentials: z.array(credential) }).meta({ id: 'Credentials' });

export const madeCredential = credential
  .extend({ secret: z.string().meta({ description: 'Told this once.' }) })
  .meta({ id: 'MadeCredential' });

export const endpoint = z
  .looseObject({
    id: z.string(),
    url: z.string(),
    events: z.array(z.enum(WEBHOOK_EVENTS)).nullable().meta({ description: 'null = all comment events.' }),
    format: z.enum(ENDPOINT_FORMATS),
    digest_every: z.int().nullable().meta({ description: 'Minutes between two digests.' }),
    enabled: z.boolean(),
    state: z.enum(['active', 'gone', 'failing', 'paused']).meta({
      description: 'gone: it answered 410; failing: it failed for thirty days. A PUT turns it on again.',
    }),
    failing_since: time.nullable(),
    quiet_until: time.nullable().meta({ description: 'It asked for patience until then.' }),
    created_at: time,
    secret: z.undefined().optional(),
  })
  .meta({ id: 'Endpoint' });

export const inspectedEndpoint = endpoint
  .extend({
    waiting: z.int().meta({ description: 'Messages that it is still to be told, counted up to 1,000.' }),
    next_try: time.nullable().meta({ description: 'When the first of them is tried.' }),
  })
  .meta({ id: 'InspectedEndpoint' });

export const madeEndpoint = endpoint
  .extend({ secret: z.string().meta({ description: 'Signs its messages. Told this once.' }) })
  .meta({ id: 'MadeEndpoint' });

export const endpoints = z.looseObject({ endpoints: z.array(endpoint) }).meta({ id: 'Endpoints' });

export const rotated = z.looseObject({ secret: z.string() }).meta({ id: 'RotatedSecret' });

export const tested = z
  .looseObject({ id: z.string().meta({ description: 'The `webhook-id` that it will have.' }) })
  .meta({ id: 'SentTest' });

export const checked = z
  .looseObject({
    checked: z.array(
      z.looseObject({
        id: z.string(),
        at: time,
        door: z.enum(['akismet', 'perspective', 'coral', 'openai']),
        label: z.enum(LABELS).nullable().meta({ description: 'What a moderator elsewhere said of it.' }),
        fields: z.looseObject({ body: z.string() }),
        decision: assessment,
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'CheckedTexts' });
