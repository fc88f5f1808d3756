import type { Feed, FeedItem } from './feed.ts';

export const JSON_FEED_TYPE = 'application/feed+json; charset=utf-8';

/** Documents our extension, as JSON Feed 1.1 asks of every `_` object. */
const ABOUT = '/feed-extension.txt';

/** JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function toJsonFeed({ items, own, ...feed }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    ...(feed.home === null ? {} : { home_page_url: feed.home }),
    feed_url: feed.self,
    description: feed.description,
    ...(feed.next === null ? {} : { next_url: feed.next }),
    language: feed.language,
    items: items.map((item) => toItem(item, own)),
  });
}

function toItem({ comment, title, page, tag }: FeedItem, own: string) {
  const { author } = comment;
  return {
    id: comment.id,
    url: comment.url,
    title,
    content_text: comment.body_text,
    content_html: comment.body_html,
    date_published: comment.published_at,
    ...(comment.edited_at === undefined ? {} : { date_modified: comment.edited_at }),
    authors: [{ name: author.name, url: author.website, avatar: author.avatar }],
    ...(comment.lang === undefined ? {} : { language: comment.lang }),
    _greenroom: {
      about: own + ABOUT,
      tag,
      ...(comment.parent === null ? {} : { parent: comment.parent }),
      page,
    },
  };
}
