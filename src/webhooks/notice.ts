import * as z from 'zod';

/** `data` of messages that are about no single comment: what is written into the outbox, and read from it to be shown. */

/** A number that was counted up to a bound. */
const counted = z.object({ count: z.int(), more: z.boolean() });
export type Counted = z.infer<typeof counted>;

export const digestData = z.object({
  site: z.string(),
  /** The site's name and language, for those who put it into words. */
  name: z.string(),
  language: z.string(),
  /** Since the last digest. */
  new: counted,
  waiting: counted,
  oldest_at: z.string(),
  /** What the new ones are mostly held for, most frequent first. */
  categories: z.array(z.object({ category: z.string(), count: z.int() })),
  /** The newest. */
  comments: z.array(
    z.object({
      id: z.string(),
      /** '' = no name given. */
      name: z.string(),
      excerpt: z.string(),
      created_at: z.string(),
      page: z.object({ url: z.string(), title: z.string() }),
      /** Its page at the desk. */
      desk: z.string().nullish(),
    }),
  ),
  /** Address of the queue in the API; null where nobody knows the Worker's own origin. */
  queue: z.string().nullable(),
  /** The same at the desk. Messages that an older version of us left in the outbox have none. */
  desk: z.string().nullish(),
});
export type DigestData = z.infer<typeof digestData>;

export const disabledData = z.object({
  site: z.string(),
  endpoint: z.string(),
  reason: z.string(),
  failing_since: z.string().nullish(),
  language: z.string().optional(),
  /** Endpoints at the desk. */
  desk: z.string().nullish(),
});
export type DisabledData = z.infer<typeof disabledData>;

/** A site is guarded from now on: unusually much comes in, or a moderator wants it so. */
export const floodData = z.object({
  site: z.string(),
  name: z.string(),
  language: z.string(),
  level: z.enum(['busy', 'flood']),
  since: z.string(),
  /** At least until then. */
  until: z.string(),
  /** Comments a minute: what was measured (newcomers' where busy, spam or newcomers' links where flood) and what is usual; null where a moderator began it. */
  rate: z.number().nullable(),
  band: z.number().nullable(),
  /** `engine`, or a moderator. */
  by: z.string(),
  /** The episode; the comments that were caught are found by it (`?cluster=`). */
  episode: z.string(),
  /** Floods at the desk. */
  desk: z.string().nullish(),
});
export type FloodData = z.infer<typeof floodData>;

export const testData = z.object({ site: z.string(), endpoint: z.string(), language: z.string().optional() });
