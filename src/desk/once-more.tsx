import type { Context } from 'hono';
import type { App } from '../http/types.ts';
import { deskPage } from './page.tsx';

/**
 * The cookie is SameSite=Strict, so somebody who follows a link from a chat or an e-mail comes without it. Loaded once more by
 * a page of ours the same address has it, and whoever is signed in need not do so again.
 */
export const onceMore = (c: Context<App>): Response =>
  deskPage(
    c,
    { title: 'One moment', current: null, reload: true },
    <section class="narrow">
      <p>
        <a href={pathOf(c)}>Go on to the desk</a>
      </p>
    </section>,
  );

function pathOf(c: Context<App>): string {
  const { pathname, search } = new URL(c.req.url);
  return pathname + search;
}
