import type { Context } from 'hono';
import type { App } from '../../http/types.ts';
import { deskPath } from '../navigation.ts';
import { deskPage } from '../page.tsx';

/** The one time that a moderator's token is shown. */
export const tokenPage = (
  c: Context<App>,
  { token, name }: { readonly token: string; readonly name: string | undefined },
): Response =>
  deskPage(
    c,
    { title: 'New token', current: 'people' },
    <section class="narrow">
      <h1>New token{name === undefined ? null : [' for ', <bdi>{name}</bdi>]}</h1>
      <p class="notice warn">
        It is shown this once: we keep only its hash. Hand it over by a way that nobody else reads.
      </p>
      <p>
        <code class="secret">{token}</code>
      </p>
      <p>
        It signs in at <code>{new URL('/moderate', c.req.url).href}</code>. An older token and its sessions
        are void.
      </p>
      <p>
        <a href={deskPath(c.var.desk.site.id, '/people')}>Back to People</a>
      </p>
    </section>,
    201,
  );
