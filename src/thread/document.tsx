import type { Child } from 'hono/jsx';
import type { feedsOf, Theme } from './addresses.ts';
import type { Messages } from './messages/messages.ts';
import { pageMessages } from './messages/pages.ts';
import { safeHref } from './text.ts';

interface DocumentProps {
  readonly words: Pick<Messages, 'lang' | 'dir'>;
  readonly title: string;
  readonly theme?: Theme | undefined;
  /** What the page can be followed by. */
  readonly feeds?: ReturnType<typeof feedsOf> | undefined;
  readonly children: Child;
}

/** A complete page of ours for guests: no script, one style sheet. */
export function htmlDocument({ words, title, theme, feeds = [], children }: DocumentProps): string {
  const schemes = theme === undefined || theme === 'auto' ? 'light dark' : theme;
  const document = (
    <html lang={words.lang} dir={words.dir} class="greenroom-page" data-theme={theme}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content={schemes} />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="stylesheet" href="/embed.css" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        {feeds.map((feed) => (
          <link rel="alternate" type={feed.type} title={feed.title} href={feed.href} />
        ))}
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
  return `<!doctype html>${markupOf(document)}`;
}

/** What hono/jsx made, as a string. */
export function markupOf(made: unknown): string {
  // Only for the types: nothing in a page waits for anything.
  if (made instanceof Promise) throw new TypeError('a component became asynchronous');
  return String(made);
}

/** What a page is called: what became of a post comes first, as it is heard first. */
export function titleOf(words: Messages, title: string, notice?: string): string {
  const about = title === '' ? words.heading : `${words.heading} – ${title}`;
  return notice === undefined ? about : `${notice} – ${about}`;
}

/** The article's. `unseen`: the page around shows it already; here it is for those who hear the page. */
export function Title({ title, words, unseen }: { title: string; words: Messages; unseen: boolean }) {
  return (
    <h1 class={unseen || title === '' ? 'unseen' : 'title'} dir="auto">
      {title || words.heading}
    </h1>
  );
}

/** The way to the article, out of any frame; nothing where it has no address. */
export function BackToPage({ page, words }: { page: string; words: Messages }) {
  const article = safeHref(page);
  return article === null ? null : (
    <p class="back">
      <a href={article} target="_top">
        {pageMessages(words.lang).backToPage}
      </a>
    </p>
  );
}

/**
 * The way to the guest's private page. No frame shows it, so it opens beside the article: whoever is in the middle of it
 * keeps their place.
 */
export function OwnPage({ path, words }: { path: string | undefined; words: Messages }) {
  return path === undefined ? null : (
    <a href={`${path}?lang=${words.lang}`} target="_blank" rel="noopener noreferrer">
      {pageMessages(words.lang).link}
    </a>
  );
}
