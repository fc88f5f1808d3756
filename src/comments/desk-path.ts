import { type CommentId, formatId } from './id.ts';

/** Addresses of the desk's pages, for its own links and for messages that lead there. */

/** Where a site's desk begins, or what is behind it. */
export const deskPath = (siteId: string, path = ''): string =>
  `/moderate/${encodeURIComponent(siteId)}${path}`;

/** The same with the Worker's own origin; null where nobody knows that (`own` is ''). */
export const deskUrl = (own: string, siteId: string, path = ''): string | null =>
  own === '' ? null : own + deskPath(siteId, path);

/** A comment's page at the desk, in the same way. */
export const commentUrl = (own: string, siteId: string, id: CommentId): string | null =>
  deskUrl(own, siteId, `/comments/${formatId(id)}`);
