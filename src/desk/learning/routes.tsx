import type { Context, Hono } from 'hono';
import * as z from 'zod';
import { readLearning, resetLearning } from '../../comments/learning.ts';
import { mayDo } from '../../comments/moderator.ts';
import { presentLearning } from '../../feed/learning.ts';
import { path } from '../../http/methods.ts';
import { type FieldError, problemResponse } from '../../http/problem.ts';
import { EXPORTED_WORDS, STILL_LEARNING } from '../../http/routes/learning.ts';
import type { App } from '../../http/types.ts';
import { readForm } from '../form.ts';
import { forDesk } from '../gate.ts';
import { deskPath } from '../navigation.ts';
import { deskPage } from '../page.tsx';
import { actorOf } from '../queue/said.ts';
import { LearningPage } from './learning-page.tsx';

const AT = '/moderate/:site/learning';

/** Words each way that the page shows. */
const SHOWN_WORDS = 25;

/** What moderators' decisions have taught: read by everybody of the site, emptied by an editor. */
export function learningRoutes(app: Hono<App>): void {
  path(app, AT, { GET: (c) => show(c) });
  path(app, `${AT}/export.json`, { GET: getExport });
  app.use(`${AT}/reset`, forDesk('editor'));
  path(app, `${AT}/reset`, { POST: postReset });
}

/** `errors`: the reset was not confirmed. */
async function show(c: Context<App>, errors: readonly FieldError[] = []): Promise<Response> {
  const { site, moderator } = c.var.desk;
  const overview = await readLearning(c.env.DB, site.id, SHOWN_WORDS);
  return deskPage(
    c,
    { title: 'Learning', current: 'learning' },
    <LearningPage
      site={site}
      overview={overview}
      now={c.var.world.now()}
      mayReset={mayDo(moderator, 'editor')}
      wasReset={errors.length === 0 && c.req.query('done') === 'reset'}
      errors={errors}
    />,
    errors.length > 0 ? 422 : 200,
  );
}

/** The same as the API gives, for those who look at it elsewhere. */
async function getExport(c: Context<App>): Promise<Response> {
  const { site } = c.var.desk;
  const overview = await readLearning(c.env.DB, site.id, EXPORTED_WORDS);
  return c.json(presentLearning(overview, site.settings.learning.mode), 200, {
    'content-disposition': `attachment; filename="learning.json"`,
  });
}

const resetForm = z.object({
  confirm: z.literal('yes', 'Tick the box: what is forgotten does not come back.'),
});

async function postReset(c: Context<App>): Promise<Response> {
  const form = await readForm(c, resetForm);
  if (form instanceof Response) return form;
  if ('errors' in form) return show(c, form.errors);
  const { site, moderator } = c.var.desk;
  const reset = await resetLearning(c.env.DB, site.id, actorOf(moderator), c.var.world.now());
  return reset ? c.redirect(deskPath(site.id, '/learning?done=reset'), 303) : problemResponse(STILL_LEARNING);
}
