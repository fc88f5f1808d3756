import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import manifest from '../../package.json' with { type: 'json' };
import type { Desk, Visitor } from '../comments/desk.ts';
import { mayDo } from '../comments/moderator.ts';
import type { App } from '../http/types.ts';
import { Csrf, CsrfToken } from './csrf.tsx';
import { type AreaId, deskPath, NAVIGATION } from './navigation.ts';

export interface PageHead {
  readonly title: string;
  /** The entry of the navigation that the page belongs to; null for none. */
  readonly current: AreaId | null;
  /** Reload by itself from the same place, once: see `onceMore` in gate.ts. */
  readonly reload?: boolean;
}

/** A whole page of the desk, with the navigation of whoever is signed in. `content` is escaped by hono/jsx. */
export function deskPage(
  c: Context<App>,
  head: PageHead,
  content: Child,
  status: ContentfulStatusCode = 200,
): Response {
  const { visitor, desk } = peopleOf(c);
  const document = (
    <html lang="en" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {head.reload ? <meta http-equiv="refresh" content="0" /> : null}
        <title>{[head.title, desk?.site.settings.name, 'Greenroom'].filter(Boolean).join(' · ')}</title>
        <link rel="stylesheet" href="/desk.css" />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
        <script type="module" src="/desk.js"></script>
      </head>
      <body data-csrf={visitor?.csrf} data-site={desk?.site.id}>
        <CsrfToken.Provider value={visitor?.csrf ?? ''}>
          <a class="skip" href="#content">
            Skip to the content
          </a>
          <Header visitor={visitor} desk={desk} current={head.current} />
          <main id="content" tabindex={-1}>
            {desk && head.current !== 'settings' ? <BrokenSettings desk={desk} /> : null}
            {content}
          </main>
          <footer class="foot">
            <span>Greenroom {manifest.version}</span>
          </footer>
        </CsrfToken.Provider>
      </body>
    </html>
  );
  // Only for the types: nothing in the desk's pages waits for anything.
  if (document instanceof Promise) throw new TypeError('a component became asynchronous');
  return c.html(`<!doctype html>${document.toString()}`, status);
}

interface People {
  readonly visitor: Visitor | undefined;
  readonly desk: Desk | undefined;
}

/** Pages are shown to people who are not signed in, too: then the variables are not set. */
const peopleOf = (c: Context<App>): People => ({ visitor: c.var.visitor, desk: c.var.desk });

function Header({ visitor, desk, current }: People & { current: AreaId | null }) {
  return (
    <header class="top">
      <a class="brand" href={desk ? deskPath(desk.site.id) : '/moderate'}>
        Greenroom
      </a>
      {desk ? <Sites desk={desk} /> : null}
      {desk ? <Navigation desk={desk} current={current} /> : null}
      {visitor ? (
        <form class="who" method="post" action="/moderate/sign-out">
          <Csrf />
          <span>
            <bdi>{visitor.moderator.name}</bdi> <span class="dim">{visitor.moderator.role}</span>
          </span>
          <button type="submit" class="quiet">
            Sign out
          </button>
        </form>
      ) : null}
    </header>
  );
}

/** The site, and the way to the others. Names of other sites would cost a read on each page: /moderate has them. */
function Sites({ desk: { site, moderator } }: { desk: Desk }) {
  const others = moderator.sites === null || moderator.sites.length > 1;
  return (
    <p class="site">
      <bdi>{site.settings.name}</bdi>
      {others ? <a href="/moderate?all">Other sites</a> : null}
    </p>
  );
}

/** The settings page says more, and offers the way back. */
function BrokenSettings({ desk: { site } }: { desk: Desk }) {
  if (site.broken.length === 0) return null;
  return (
    <p class="notice bad">
      Part of the settings cannot be read, so every comment waits for a person.{' '}
      <a href={deskPath(site.id, '/settings')}>What is wrong, and how to go back</a>
    </p>
  );
}

function Navigation({ desk, current }: { desk: Desk; current: AreaId | null }) {
  return (
    <nav aria-label="Desk">
      <ul>
        {NAVIGATION.filter(({ role }) => mayDo(desk.moderator, role)).map(({ id, label, path }) => (
          <li>
            <a href={deskPath(desk.site.id, path)} aria-current={id === current ? 'page' : undefined}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
