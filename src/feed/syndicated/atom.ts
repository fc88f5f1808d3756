import { changedAt, type Feed, type FeedItem } from './feed.ts';
import { element, xmlDocument } from './xml.ts';

export const ATOM_TYPE = 'application/atom+xml; charset=utf-8';

/** RFC 4287 wants a time of the last change also of a feed in which nothing has happened yet. */
const NEVER = '1970-01-01T00:00:00.000Z';

/** Atom (RFC 4287), in pages (RFC 5005), with what each comment answers (RFC 4685). */
export function toAtom({ items, home, ...feed }: Feed): string {
  const changes = items.map(changedAt).toSorted();
  return xmlDocument(
    element(
      'feed',
      {
        xmlns: 'http://www.w3.org/2005/Atom',
        'xmlns:thr': 'http://purl.org/syndication/thread/1.0',
        'xml:lang': feed.language,
      },
      element('id', {}, feed.first),
      element('title', {}, feed.title),
      element('subtitle', {}, feed.description),
      element('updated', {}, changes.at(-1) ?? NEVER),
      element('link', { rel: 'self', type: 'application/atom+xml', href: feed.self }),
      feed.next && element('link', { rel: 'next', type: 'application/atom+xml', href: feed.next }),
      home && element('link', { rel: 'alternate', type: 'text/html', href: home }),
      element('generator', { uri: feed.own }, 'Greenroom'),
      ...items.map(toEntry),
    ),
  );
}

function toEntry(item: FeedItem) {
  const { comment, title, page, tag, parentTag } = item;
  const { name, website } = comment.author;
  return element(
    'entry',
    {},
    element('id', {}, tag),
    element('title', {}, title),
    element('link', { rel: 'alternate', type: 'text/html', href: comment.url }),
    element('published', {}, comment.published_at),
    element('updated', {}, changedAt(item)),
    element(
      'author',
      {},
      element('name', {}, name),
      website === undefined ? null : element('uri', {}, website),
    ),
    inReplyTo(page, parentTag),
    element('summary', { 'xml:lang': comment.lang }, comment.body_text),
    element('content', { type: 'html', 'xml:lang': comment.lang }, comment.body_html),
  );
}

/** RFC 4685: what is answered, a comment by its tag, an article by its address. */
export const inReplyTo = (page: string, parentTag: string | null) =>
  element('thr:in-reply-to', { ref: parentTag ?? page, href: page, type: 'text/html' });
