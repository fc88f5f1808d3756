import * as z from 'zod';
import { LABELS } from '../../comments/checked.ts';
import { type Keyset, parseCursor, parsePlace, type Place, type Sort } from '../../comments/reading.ts';
import { MAX_SEARCH, ORDERS } from '../../comments/search.ts';
import { USUAL_LENGTH } from '../../feed/syndicated/feed.ts';
import { THEMES } from '../../thread/addresses.ts';
import { id, page } from './fields.ts';
import { MODERATION_LISTS } from './moderation.ts';

/** Query parameters of the reads. */

/** What we gave out and cannot be read is none of ours; one that somebody made up only moves the reader. */
const cursorOf = <T>(read: (text: string) => T | null) =>
  z
    .string()
    .transform((text, ctx): T => {
      const place = read(text);
      if (place !== null) return place;
      ctx.issues.push({ code: 'custom', input: text, message: 'This cursor is not one of ours.' });
      return z.NEVER;
    })
    .optional();

export const cursor = cursorOf<Keyset>(parseCursor);

export const limit = (fallback: number) =>
  z
    .string()
    .regex(/^[0-9]{1,3}$/, 'limit must be a whole number from 1 to 100.')
    .transform(Number)
    .refine((value) => value >= 1 && value <= 100, 'limit must be a whole number from 1 to 100.')
    .default(fallback);

const SORTS = ['oldest', 'newest'] as const satisfies readonly Sort[];

export const listQuery = z.object({
  page,
  sort: z.enum(SORTS, 'sort must be oldest or newest.').default('oldest'),
  limit: limit(50),
  cursor: cursorOf<Place>(parsePlace).meta({ description: '`next` or `prev` of an earlier answer.' }),
  // Whatever it names, the list is answered: a link to a comment that was never there still shows the thread.
  around: id.optional().catch(undefined).meta({
    description:
      'Id of a comment of the page: that part of the list which it stands in the middle of. Without effect where it is none, and beside a cursor.',
  }),
});

export const feedQuery = z.object({ page: page.optional(), limit: limit(USUAL_LENGTH), cursor });

const facet = (name: string) =>
  z
    .string()
    .regex(/^[A-Za-z][A-Za-z0-9_-]{0,63}$/, `${name} must be letters, digits, _ and -.`)
    .optional();

export const queueQuery = z.object({
  status: z
    .enum(MODERATION_LISTS, `status must be one of ${MODERATION_LISTS.join(', ')}.`)
    .default('pending'),
  order: z
    .enum(ORDERS, `order must be one of ${ORDERS.join(', ')}.`)
    .optional()
    .meta({ description: 'By age, or by doubt: closest to a threshold first. Without it the newest first.' }),
  q: z
    .string()
    .max(MAX_SEARCH, `A search has at most ${MAX_SEARCH} characters.`)
    .optional()
    .meta({ description: 'Words in name, text and website; "a phrase", pre* and -not.' }),
  rule: facet('rule').meta({ description: 'Id of a rule that found something.' }),
  category: facet('category').meta({ description: 'Category with evidence.' }),
  language: facet('language').meta({ description: 'BCP 47 tag of the comment.' }),
  page: page.optional(),
  guest: id
    .optional()
    .meta({ description: 'Id of a comment: those of the same guest, as far as that is known.' }),
  cluster: id.optional().meta({ description: 'Id of a flood: its comments.' }),
  by: z.enum(['engine', 'person'], 'by must be engine or person.').optional().meta({
    description: 'Who gave them their status.',
  }),
  limit: limit(50),
  cursor,
});

/** `GET …/moderation/checked`. */
export const checkedQuery = z.object({
  label: z
    .enum(LABELS, `label must be one of ${LABELS.join(', ')}.`)
    .optional()
    .meta({ description: 'What a moderator elsewhere said; without it all texts that were kept.' }),
  limit: limit(50),
  cursor,
});

/** `GET …/moderation/guests` and `…/moderation/clusters`. */
export const sliceQuery = z.object({ limit: limit(50), cursor });

/** The pages to count. */
const countedPages = z
  .array(page, { error: 'Send a list of page URLs.' })
  .max(100, 'At most 100 pages a call.');

/** `POST …/counts`. */
export const countsBody = countedPages.meta({ id: 'CountsRequest' });

/** `GET …/counts?page=…&page=…`: the same without a preflight, as browsers cache it. */
export const countsQuery = z.object({
  page: countedPages.min(1, 'Name a page.').meta({
    description:
      'Once for each page, at most 100 times and 8,000 characters in all. In one order wherever the same list is shown: then its answer is kept once.',
  }),
});

/** What a page of ours or a fragment of one is asked for. What is wrong beside site and page is left out, not refused. */
export const fragmentQuery = z.object({
  page,
  site: z.string({ error: 'site is required.' }),
  sort: listQuery.shape.sort.catch('oldest'),
  limit: listQuery.shape.limit.catch(50),
  cursor: listQuery.shape.cursor.catch(undefined),
  lang: z.string().max(35).optional().catch(undefined),
  theme: z.enum(THEMES).optional().catch(undefined),
});

/** `GET /embed`: the same, and what the redirect after a post has to say. */
export const embedQuery = fragmentQuery.extend({
  around: listQuery.shape.around,
  reply: id.optional().catch(undefined),
  posted: id.optional().catch(undefined),
  state: z.literal('pending').optional().catch(undefined),
  receipt: z.string().max(160).optional().catch(undefined),
});
