import type { Context, Hono } from 'hono';
import { listModerators } from '../../comments/moderators.ts';
import { path } from '../../http/methods.ts';
import type { App } from '../../http/types.ts';
import { forDesk } from '../gate.ts';
import { deskPage } from '../page.tsx';

const AT = '/moderate/:site/people';

/** Who may use the desk: an editor's to say. */
export function peopleRoutes(app: Hono<App>): void {
  app.use(AT, forDesk('editor'));
  app.use(`${AT}/*`, forDesk('editor'));
  path(app, AT, { GET: getPeople });
}

async function getPeople(c: Context<App>): Promise<Response> {
  const moderators = await listModerators(c.env.DB, c.var.desk.site.id);
  return deskPage(
    c,
    { title: 'People', current: 'people' },
    <section>
      <h1>People</h1>
      <ul class="list">
        {moderators.map(({ name, role }) => (
          <li>
            <bdi>{name}</bdi> <span class="badge">{role}</span>
          </li>
        ))}
      </ul>
    </section>,
  );
}
