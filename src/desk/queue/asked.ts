import * as z from 'zod';
import { formatId, parseId } from '../../comments/id.ts';
import { formatCursor } from '../../comments/reading.ts';
import { id } from '../../http/contract/fields.ts';
import { queueQuery } from '../../http/contract/query.ts';
import { deskPath } from '../navigation.ts';

/** What is asked of the queue by its address: its lists, and what narrows them. */

/** First what waits for a moderator. */
export const LISTS = ['pending', 'reported', 'appealed', 'rejected', 'published', 'deleted'] as const;
export type List = (typeof LISTS)[number];

/** A form sends '' for what was left empty. */
const dropEmpty = (input: unknown): unknown =>
  typeof input === 'object' && input !== null
    ? Object.fromEntries(Object.entries(input).filter(([, value]) => value !== ''))
    : input;

/** The API's filters, with a list in the place of a status. */
export const askedSchema = z.preprocess(
  dropEmpty,
  queueQuery.omit({ status: true, limit: true }).extend({
    list: z.enum(LISTS, `list must be one of ${LISTS.join(', ')}.`).default('pending'),
    cluster: id.optional(),
  }),
);
export type Asked = z.infer<typeof askedSchema>;

/** What narrows a list; the rest says which list, and in which order. */
export const NARROWINGS = ['q', 'rule', 'category', 'language', 'page', 'guest', 'cluster', 'by'] as const;
export type NarrowingKey = (typeof NARROWINGS)[number];

/** The query that asks for it, without what goes by itself. */
export function searchOf(asked: Partial<Asked>): string {
  const { list, order, cursor, guest, cluster, ...plain } = asked;
  const given: Record<string, string | null | undefined> = {
    list: list === 'pending' ? undefined : list,
    order,
    ...plain,
    guest: guest && formatId(guest),
    cluster: cluster && formatId(cluster),
    cursor: cursor && formatCursor(cursor),
  };
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) {
    if (value !== undefined && value !== null && value !== '') query.set(name, value);
  }
  return query.toString();
}

/** The address of a list. */
export function hrefOf(siteId: string, asked: Partial<Asked>, path = ''): string {
  const search = searchOf(asked);
  return deskPath(siteId, path) + (search === '' ? '' : `?${search}`);
}

/** The address that a form came from: a comment's own page (`comment=…`), or a list. */
export function cameFrom(siteId: string, back: string): string {
  const comment = parseId(new URLSearchParams(back).get('comment') ?? '');
  if (comment !== null) return deskPath(siteId, `/comments/${formatId(comment)}`);
  return hrefOf(siteId, parseBack(back));
}

/** The list that a form came from; the first one where it says none of ours. */
function parseBack(search: string): Asked {
  const parsed = askedSchema.safeParse(Object.fromEntries(new URLSearchParams(search)));
  return parsed.success ? parsed.data : { list: 'pending' };
}
