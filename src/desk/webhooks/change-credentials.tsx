import type { Context } from 'hono';
import * as z from 'zod';
import { makeCredential, revokeCredential } from '../../comments/credentials.ts';
import { parseId } from '../../comments/id.ts';
import { newCredential } from '../../http/contract/credentials.ts';
import { problemResponse } from '../../http/problem.ts';
import { UNKNOWN_CREDENTIAL } from '../../http/refusal.ts';
import { TOO_MANY_CREDENTIALS, vaultOf } from '../../http/routes/credentials.ts';
import type { App } from '../../http/types.ts';
import { readForm } from '../form.ts';
import { webhooksPage } from './page.tsx';
import { webhooksPath } from './said.ts';
import { secretPage } from './secret-page.tsx';

/** Forms send '' for what was left empty. */
const credentialForm = z
  .object({})
  .catchall(z.unknown())
  .transform((form) => (form['secret'] === '' ? { ...form, secret: null } : form))
  .pipe(newCredential);

/** `POST …/webhooks/credentials`: one that we draw is shown this once, one that was brought is not. */
export async function postCredential(c: Context<App>): Promise<Response> {
  const form = await readForm(c, credentialForm);
  if (form instanceof Response) return form;
  if ('errors' in form) return webhooksPage(c, { errors: form.errors, credential: form.values }, 422);
  const { kind, name, secret = null } = form.ok;
  const made = await makeCredential(vaultOf(c), { siteId: c.var.desk.site.id, kind, name, secret });
  if ('refused' in made) {
    return webhooksPage(
      c,
      { errors: [{ pointer: '', detail: TOO_MANY_CREDENTIALS }], credential: { kind, name } },
      409,
    );
  }
  if (secret !== null) return c.redirect(webhooksPath(c, '?done=kept'), 303);
  return secretPage(c, {
    secret: made.secret,
    title: [`The ${kind} `, <bdi>{name}</bdi>],
    hint: 'An older one of the same kind and name is good for another 24 hours. We keep this one sealed, or only its hash.',
    back: webhooksPath(c),
  });
}

/** `POST …/webhooks/credentials/{id}`: it ends at once. */
export async function postRevocation(c: Context<App>): Promise<Response> {
  const form = await readForm(c, z.object({}));
  if (form instanceof Response) return form;
  const id = parseId(c.req.param('id') ?? '');
  if (id === null || !(await revokeCredential(c.env.DB, c.var.desk.site.id, id))) {
    return problemResponse(UNKNOWN_CREDENTIAL);
  }
  c.var.doorSites.clear();
  return c.redirect(webhooksPath(c, '?done=revoked'), 303);
}
