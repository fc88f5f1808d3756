import type { Context, Hono } from 'hono';
import {
  addModerator,
  changeModerator,
  type Editor,
  type Managed,
  takeMeasure,
} from '../../comments/moderators.ts';
import { path } from '../../http/methods.ts';
import type { FieldError } from '../../http/problem.ts';
import type { App } from '../../http/types.ts';
import { readForm } from '../form.ts';
import { forDesk } from '../gate.ts';
import { deskPath } from '../navigation.ts';
import { addForm, manageForm } from './fields.ts';
import { peoplePage } from './page.tsx';
import { refusal } from './refusal.ts';
import { tokenPage } from './token-page.tsx';

const AT = '/moderate/:site/people';

/** Who may use the desk: an editor's to say. */
export function peopleRoutes(app: Hono<App>): void {
  app.use(`${AT}/*`, forDesk('editor'));
  path(app, AT, { GET: (c) => peoplePage(c, NOTHING_SAID), POST: postModerator });
  path(app, `${AT}/:id`, { POST: postMeasure });
}

const NOTHING_SAID = { errors: [], values: {} };

const editorOf = (c: Context<App>): Editor => ({
  db: c.env.DB,
  actor: c.var.desk.moderator,
  webhookSecret: c.env.WEBHOOK_SECRET,
  now: c.var.world.now(),
});

/** `POST …/people`: somebody new. */
async function postModerator(c: Context<App>): Promise<Response> {
  const form = await readForm(c, addForm);
  if (form instanceof Response) return form;
  if ('errors' in form) return peoplePage(c, form, 422);
  const { name, role, sites, access } = form.ok;
  const managed = await addModerator(editorOf(c), form.ok);
  const values = { name, role, sites: sites?.join(', ') ?? '', access: access ?? '' };
  return told(c, managed, { name, values });
}

/** `POST …/people/{id}`: a change, or one of the buttons beside it. */
async function postMeasure(c: Context<App>): Promise<Response> {
  const form = await readForm(c, manageForm);
  if (form instanceof Response) return form;
  if ('errors' in form) return peoplePage(c, { errors: form.errors.map(ofNoField), values: {} }, 422);
  const id = Number(/^[1-9]\d{0,14}$/.exec(c.req.param('id') ?? '')?.[0] ?? 0);
  const wish = form.ok;
  if (wish.do !== 'change') return told(c, await takeMeasure(editorOf(c), id, wish.do), {});
  const { role, sites, access, forget } = wish;
  const changed = { role, sites, access: forget ? null : (access ?? undefined) };
  return told(c, await changeModerator(editorOf(c), id, changed), {});
}

/** The fields that a page shows errors beside are those of the form for somebody new. */
const ofNoField = ({ detail }: FieldError): FieldError => ({ pointer: '', detail });

/** A token is shown in the answer itself: it is not kept anywhere from where a page could show it afterwards. */
function told(
  c: Context<App>,
  managed: Managed,
  { name, values }: { name?: string; values?: Readonly<Record<string, string>> },
): Promise<Response> | Response {
  if ('refused' in managed) {
    const { status, error } = refusal(managed.refused);
    return peoplePage(c, { errors: [values ? error : ofNoField(error)], values: values ?? {} }, status);
  }
  if (managed.token !== null) return tokenPage(c, { token: managed.token, name });
  return c.redirect(deskPath(c.var.desk.site.id, '/people'), 303);
}
