import { type CommentId, formatId, idTime } from '../../comments/id.ts';

/**
 * The name of a comment for feed readers: a `tag:` URI (RFC 4151) of the page's host and the day on which the comment was
 * made. Nothing in it changes with the Worker's host, the comment's text or its page's title, and that of an answered
 * comment is known from its id alone.
 */
export function tagOf(id: CommentId, page: string): string {
  const day = new Date(idTime(id)).toISOString().slice(0, 10);
  return `tag:${authorityOf(page)},${day}:comment-${formatId(id)}`;
}

/** RFC 4151 knows DNS names only; an IPv6 address is written as one. */
const authorityOf = (page: string): string =>
  new URL(page).hostname.replaceAll(/[^a-z0-9.-]+/g, '-').replaceAll(/^[.-]+|[.-]+$/g, '');
