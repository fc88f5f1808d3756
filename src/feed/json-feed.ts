import type { PublicComment } from '../comments/comment.ts';
import type { StoredComment } from '../comments/stored-comment.ts';
import { presentComment, type Stage } from './present.ts';

export const JSON_FEED_TYPE = 'application/feed+json; charset=utf-8';

/** Documents our extension, as JSON Feed 1.1 asks of every `_` object. */
const ABOUT = '/feed-extension.txt';

interface Head {
  readonly title: string;
  /** Of the page, where the feed is one page's. */
  readonly homePage: string | null;
  readonly self: string;
  readonly next: string | null;
}

/** JSON Feed 1.1 (jsonfeed.org/version/1.1) of published comments, newest first as given. */
export function toJsonFeed(comments: readonly StoredComment[], head: Head, stage: Stage): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: head.title,
    ...(head.homePage === null ? {} : { home_page_url: head.homePage }),
    feed_url: head.self,
    ...(head.next === null ? {} : { next_url: head.next }),
    language: stage.site.settings.language,
    items: comments.map((comment) => toItem(presentComment(comment, stage), comment.pageUrl, stage)),
  });
}

function toItem(comment: PublicComment, page: string, stage: Stage) {
  const { author } = comment;
  return {
    id: comment.id,
    url: comment.url,
    content_text: comment.body_text,
    content_html: comment.body_html,
    date_published: comment.published_at,
    ...(comment.edited_at === undefined ? {} : { date_modified: comment.edited_at }),
    authors: [{ name: author.name, url: author.website, avatar: author.avatar }],
    ...(comment.lang === undefined ? {} : { language: comment.lang }),
    _greenroom: {
      about: stage.own + ABOUT,
      ...(comment.parent === null ? {} : { parent: comment.parent }),
      page,
    },
  };
}
