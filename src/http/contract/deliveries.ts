import * as z from 'zod';
import { WEBHOOK_EVENTS } from '../../comments/endpoint.ts';
import { cursor, limit } from './query.ts';

/** `GET …/endpoints/{endpoint}/deliveries`. */
export const deliveriesQuery = z.object({ limit: limit(50), cursor });

/** `POST …/endpoints/{endpoint}/redeliver`. */
export const redelivery = z
  .union(
    [
      z.strictObject({ id: z.string().max(100).meta({ description: 'webhook-id of one message.' }) }),
      z.strictObject({
        since: z.iso
          .datetime({ offset: true })
          .transform((text) => Date.parse(text))
          .meta({ type: 'string', format: 'date-time', description: 'All that was given up since.' }),
      }),
    ],
    'Send {id} or {since: "2026-11-23T12:00:00Z"}.',
  )
  .meta({ id: 'Redelivery' });

const time = z.iso.datetime();

export const deliveries = z
  .looseObject({
    deliveries: z.array(
      z.looseObject({
        id: z.string().meta({ description: 'webhook-id; the same for every try.' }),
        type: z.enum([...WEBHOOK_EVENTS, 'endpoint.test']),
        at: time,
        attempt: z.int().meta({ description: '1 for the first try; 0 where nothing was sent.' }),
        outcome: z.enum(['delivered', 'failed', 'given-up', 'skipped']),
        status: z.int().nullable().meta({ description: 'HTTP status; null = no answer.' }),
        ms: z.int(),
        excerpt: z.string().meta({ description: 'Start of the answer: another server’s words.' }),
      }),
    ),
    next: z.string().nullable(),
  })
  .meta({ id: 'Deliveries' });

export const redelivered = z
  .looseObject({
    ids: z.array(z.string()),
    more: time.nullable().meta({ description: 'Ask again with this as `since` for the rest.' }),
  })
  .meta({ id: 'Redelivered' });
