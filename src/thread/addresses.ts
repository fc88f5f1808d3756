import type { Child } from 'hono/jsx';
import type { Messages } from './messages/messages.ts';

/** What a reader chose, or the publisher for them: `auto` follows the reader's system. */
export const THEMES = ['light', 'dark', 'auto'] as const;
export type Theme = (typeof THEMES)[number];

/** A thread as the addresses of its pages name it. */
export interface Place {
  readonly site: string;
  /** Canonical URL of the article. */
  readonly page: string;
  readonly words: Pick<Messages, 'lang'>;
  readonly theme?: Theme | undefined;
  /** Our origin, where the markup stands in somebody else's page; '' where it is our own. */
  readonly own?: string | undefined;
}

/** What comments are posted to. */
export const actionOf = ({ site, own = '' }: Pick<Place, 'site' | 'own'>): string =>
  `${own}/v1/sites/${encodeURIComponent(site)}/comments`;

/** Of a form that posts by itself: its attributes, and fields that the guest does not see. */
export interface Posts {
  readonly attributes: Readonly<Record<string, string>>;
  readonly hidden: Readonly<Record<string, string | undefined>>;
  /** What else stands in it. */
  readonly more?: Child;
}

/** Multipart, since URLs encode a letter of Hindi in nine characters. `more`: lets the answer come back to where it was. */
export const postsTo = (place: Place, title: string, more: Posts['hidden']): Posts => ({
  attributes: { method: 'post', action: actionOf(place), enctype: 'multipart/form-data' },
  hidden: { page: place.page, title, words: place.words.lang, ...more },
});

/** The thread as a page of its own. */
export function embedPath({ site, page, words, theme, own = '' }: Place): string {
  const query = { site, page, lang: words.lang, ...(theme && { theme }) };
  return `${own}/embed?${new URLSearchParams(query).toString()}`;
}

const FEEDS = [
  ['feed.atom', 'Atom', 'application/atom+xml'],
  ['feed.rss', 'RSS', 'application/rss+xml'],
  ['feed.json', 'JSON', 'application/feed+json'],
] as const;

/** The feeds of a page's comments, for the head of a page; readers take the first that they know. */
export const feedsOf = ({ site, page, own = '' }: Pick<Place, 'site' | 'page' | 'own'>, title: string) =>
  FEEDS.map(([file, name, type]) => ({
    title: `${title} (${name})`,
    type,
    href: `${own}/v1/sites/${encodeURIComponent(site)}/${file}?${new URLSearchParams({ page }).toString()}`,
  }));
