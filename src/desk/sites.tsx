import type { Context } from 'hono';
import { listSites } from '../comments/sites.ts';
import type { App } from '../http/types.ts';
import { deskPath } from './navigation.ts';
import { deskPage } from './page.tsx';

/** `GET /moderate`: the moderator's sites; straight to the only one, unless all are asked for. */
export async function getSites(c: Context<App>): Promise<Response> {
  const after = c.req.query('after') ?? '';
  const { sites, more } = await listSites(c.env.DB, c.var.visitor.moderator, after);
  const [only, second] = sites;
  const isAll = after === '' && c.req.query('all') === undefined;
  if (isAll && only && !second) return c.redirect(deskPath(only.id), 303);
  return deskPage(
    c,
    { title: 'Sites', current: null },
    <section class="narrow">
      <h1>Sites</h1>
      {sites.length === 0 ? <p>There is no site here that you may see.</p> : null}
      <ul class="list">
        {sites.map(({ id, name }) => (
          <li>
            <a href={deskPath(id)}>
              <bdi>{name}</bdi>
            </a>{' '}
            <span class="dim">{id}</span>
          </li>
        ))}
      </ul>
      {more === null ? null : (
        <p>
          <a href={`/moderate?after=${encodeURIComponent(more)}`}>More sites</a>
        </p>
      )}
    </section>,
  );
}
