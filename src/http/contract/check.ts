import * as z from 'zod';

/**
 * `POST …/check`: text of other systems, which is judged and not stored. So any string will do, also one that a
 * submission would be refused for.
 */
const text = (limit: number) =>
  z
    .string({ error: 'must be text' })
    .max(limit, `is longer than ${limit} characters`)
    .nullish()
    .transform((value) => value ?? undefined);

export const checkItem = z
  .object(
    {
      body: z
        .string({ error: 'The body is required.' })
        .max(65_536, 'The body is longer than 65,536 characters.'),
      name: text(1000),
      email: text(1000),
      website: text(4096),
      page: text(4096),
      title: text(1000),
      lang: text(100),
    },
    { error: 'Send {body, …} or {items: [{body, …}, …]}.' },
  )
  .meta({ id: 'CheckItem' });

const MAX_ITEMS = 100;

export const checkBatch = z
  .object({ items: z.array(checkItem).max(MAX_ITEMS, `At most ${MAX_ITEMS} items a call.`) })
  .meta({ id: 'CheckBatch' });
