import type { Child } from 'hono/jsx';
import type { Messages } from './messages/messages.ts';

interface DocumentProps {
  readonly words: Pick<Messages, 'lang' | 'dir'>;
  readonly title: string;
  readonly children: Child;
}

/** A complete page of ours for guests: no script, one style sheet. */
export function htmlDocument({ words, title, children }: DocumentProps): string {
  const document = (
    <html lang={words.lang} dir={words.dir} class="greenroom-page">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{title}</title>
        <link rel="stylesheet" href="/embed.css" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>
        <main>{children}</main>
      </body>
    </html>
  );
  // Only for the types: nothing in a page waits for anything.
  if (document instanceof Promise) throw new TypeError('a component became asynchronous');
  return `<!doctype html>${document}`;
}
