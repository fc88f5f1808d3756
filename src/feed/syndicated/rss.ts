import { escapeHtml } from '../../thread/text.ts';
import { inReplyTo } from './atom.ts';
import { changedAt, type Feed, type FeedItem } from './feed.ts';
import { element, xmlDocument } from './xml.ts';

export const RSS_TYPE = 'application/rss+xml; charset=utf-8';

/** RSS 2.0 (rssboard.org/rss-specification) with the modules that its readers know. */
export function toRss({ items, ...feed }: Feed): string {
  const changes = items.map(changedAt).toSorted();
  return xmlDocument(
    element(
      'rss',
      {
        version: '2.0',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
        'xmlns:thr': 'http://purl.org/syndication/thread/1.0',
      },
      element(
        'channel',
        {},
        element('title', {}, feed.title),
        // Required, whether the site has a page of its own or not.
        element('link', {}, feed.home ?? `${feed.own}/`),
        element('description', {}, escapeHtml(feed.description)),
        element('language', {}, feed.language),
        changes.length === 0 ? null : element('lastBuildDate', {}, rfc822(changes.at(-1) ?? '')),
        element('generator', {}, 'Greenroom'),
        link('self', feed.self),
        feed.next === null ? null : link('next', feed.next),
        ...items.map(toItem),
      ),
    ),
  );
}

const link = (rel: string, href: string) => element('atom:link', { rel, type: 'application/rss+xml', href });

function toItem({ comment, title, page, tag, parentTag }: FeedItem) {
  const { name } = comment.author;
  return element(
    'item',
    {},
    element('title', {}, title),
    element('link', {}, comment.url),
    element('guid', { isPermaLink: 'false' }, tag),
    element('pubDate', {}, rfc822(comment.published_at)),
    comment.edited_at === undefined ? null : element('atom:updated', {}, comment.edited_at),
    element('dc:creator', {}, name),
    comment.lang === undefined ? null : element('dc:language', {}, comment.lang),
    inReplyTo(page, parentTag),
    // Readers take a description for HTML, so the text is written as HTML: a guest's "<" stays one.
    element('description', {}, escapeHtml(comment.body_text)),
    element('content:encoded', {}, comment.body_html),
  );
}

/** RFC 822 with four digits of the year, as RSS 2.0 has it. */
const rfc822 = (time: string): string => new Date(time).toUTCString();
