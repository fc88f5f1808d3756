import type { Context } from 'hono';
import * as z from 'zod';
import { PAGE_STATES } from '../../comments/closing.ts';
import { mayDo } from '../../comments/moderator.ts';
import { decidedPages, decidePage } from '../../comments/page-state.ts';
import { mayCarry } from '../../comments/site.ts';
import { page } from '../../http/contract/fields.ts';
import type { FieldError } from '../../http/problem.ts';
import { ownOrigin } from '../../http/respond.ts';
import type { App } from '../../http/types.ts';
import { Csrf } from '../csrf.tsx';
import { Errors, Field } from '../fields.tsx';
import { readForm } from '../form.ts';
import { deskPage } from '../page.tsx';
import { settingsPath } from './change.ts';
import { SettingsTabs } from './tabs.tsx';

const order = z.object({
  page,
  state: z.enum([...PAGE_STATES, 'default'], 'Say what is to become of the page.'),
});

/** `GET …/settings/pages`: pages that were opened or closed by hand. */
export const getPages = (c: Context<App>): Promise<Response> => pagesPage(c, '', []);

/** `POST …/settings/pages`. */
export async function postPages(c: Context<App>): Promise<Response> {
  const form = await readForm(c, order);
  if (form instanceof Response) return form;
  if ('errors' in form) {
    const typed = form.values['page'];
    return pagesPage(c, typeof typed === 'string' ? typed : '', form.errors);
  }
  const { site } = c.var.desk;
  const { page: url, state } = form.ok;
  if (!mayCarry(site, url, ownOrigin(c))) {
    return pagesPage(c, url, [{ pointer: '/page', detail: 'This page does not belong to the site.' }]);
  }
  await decidePage(c.env.DB, site, url, state === 'default' ? null : state);
  c.var.cache.invalidate(site.id, [url]);
  return c.redirect(settingsPath(c, '/pages'), 303);
}

async function pagesPage(c: Context<App>, typed: string, errors: readonly FieldError[]): Promise<Response> {
  const { site, moderator } = c.var.desk;
  const pages = await decidedPages(c.env.DB, site.id);
  const mayChange = mayDo(moderator, 'moderator');
  const { closeAfterDays } = site.settings;
  return deskPage(
    c,
    { title: 'Pages', current: 'settings' },
    <>
      <h1>Pages</h1>
      <SettingsTabs c={c} current="/pages" />
      <p>
        {closeAfterDays === null
          ? 'Pages stay open for comments unless they are closed here.'
          : `Pages close ${closeAfterDays} days after their first comment unless they are opened or closed here.`}{' '}
        A closed page shows its comments and takes no new ones.
      </p>
      <Errors errors={errors} />
      {mayChange ? (
        <form class="card stack" method="post" action={settingsPath(c, '/pages')}>
          <Csrf />
          <Field name="page" label="Address of the page" type="url" value={typed} errors={errors} required />
          <div class="row">
            <button type="submit" name="state" value="closed">
              Close
            </button>
            <button type="submit" name="state" value="open" class="quiet">
              Keep open
            </button>
            <button type="submit" name="state" value="default" class="quiet">
              As the settings say
            </button>
          </div>
        </form>
      ) : null}
      <h2>Opened or closed by hand</h2>
      {pages.length === 0 ? <p class="dim">None.</p> : null}
      <ul class="list">
        {pages.map(({ url, title, state }) => (
          <li class="row spread">
            <span>
              <span class={`badge ${state === 'closed' ? 'warn' : 'good'}`}>{state}</span>{' '}
              <a href={url} rel="noreferrer">
                <bdi>{title || url}</bdi>
              </a>
            </span>
            {mayChange ? (
              <form method="post" action={settingsPath(c, '/pages')}>
                <Csrf />
                <input type="hidden" name="page" value={url} />
                <input type="hidden" name="state" value="default" />
                <button type="submit" class="quiet" aria-label={`As the settings say: ${title || url}`}>
                  As the settings say
                </button>
              </form>
            ) : null}
          </li>
        ))}
      </ul>
    </>,
    errors.length > 0 ? 422 : 200,
  );
}
