import { ATOM_TYPE, toAtom } from './atom.ts';
import type { Feed } from './feed.ts';
import { JSON_FEED_TYPE, toJsonFeed } from './json.ts';
import { RSS_TYPE, toRss } from './rss.ts';

interface Format {
  /** Last part of the feed's path. */
  readonly file: string;
  readonly type: string;
  readonly write: (feed: Feed) => string;
}

/** The formats that every feed is to be had in. */
export const FEED_FORMATS = {
  json: { file: 'feed.json', type: JSON_FEED_TYPE, write: toJsonFeed },
  atom: { file: 'feed.atom', type: ATOM_TYPE, write: toAtom },
  rss: { file: 'feed.rss', type: RSS_TYPE, write: toRss },
} as const satisfies Record<string, Format>;

export type FeedFormat = keyof typeof FEED_FORMATS;
