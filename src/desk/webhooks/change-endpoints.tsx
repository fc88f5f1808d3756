import type { Context } from 'hono';
import { redeliver } from '../../comments/deliveries.ts';
import {
  type Put,
  removeEndpoint,
  rotateSecret,
  saveEndpoint,
  sendTest,
  turnEndpoint,
} from '../../comments/endpoints.ts';
import { endpointId } from '../../http/contract/endpoints.ts';
import { parse } from '../../http/parse.ts';
import { type FieldError, type Problem, problemResponse, PROBLEMS } from '../../http/problem.ts';
import { ENDPOINT_OFF, NOT_REDELIVERED, UNKNOWN_ENDPOINT } from '../../http/refusal.ts';
import { ownOrigin, toTime } from '../../http/respond.ts';
import { TOO_MANY_CREDENTIALS, vaultOf } from '../../http/routes/credentials.ts';
import { NOT_SAVED, reachOf } from '../../http/routes/endpoints.ts';
import { tellEndpoints } from '../../http/tell.ts';
import type { App } from '../../http/types.ts';
import { readForm } from '../form.ts';
import type { FormValues } from '../settings/form-values.ts';
import { endpointPage } from './endpoint-page.tsx';
import { againForm, endpointButton, endpointForm, wantedOf } from './fields.ts';
import { webhooksPage } from './page.tsx';
import { endpointPath, webhooksPath } from './said.ts';
import { secretPage } from './secret-page.tsx';

const idOf = (c: Context<App>): string => c.req.param('endpoint') ?? '';

/** `POST …/webhooks`: an endpoint that is not there yet. */
export async function postNewEndpoint(c: Context<App>): Promise<Response> {
  const form = await readForm(c, endpointForm);
  if (form instanceof Response) return form;
  if ('errors' in form) return webhooksPage(c, { ...form, endpoint: form.values }, 422);
  const values = form.ok;
  const id = parse(endpointId, values['id'], '/id');
  const wanted = wantedOf(values, reachOf(c));
  if ('errors' in id || 'errors' in wanted) {
    const errors = [id, wanted].flatMap((parsed) => ('errors' in parsed ? parsed.errors : []));
    return webhooksPage(c, { errors, endpoint: values }, 422);
  }
  const owner = { siteId: c.var.desk.site.id, id: id.ok, own: ownOrigin(c) };
  const put = await saveEndpoint(vaultOf(c), { ...wanted.ok, ...owner }, 'new');
  if ('refused' in put) return webhooksPage(c, { errors: [whyNotSaved(put)], endpoint: values }, 409);
  return put.secret !== null && put.endpoint.format === 'standard'
    ? signedWith(c, id.ok, put.secret)
    : c.redirect(endpointPath(c, id.ok, '?done=saved'), 303);
}

const whyNotSaved = ({ refused }: Extract<Put, { refused: string }>): FieldError => ({
  pointer: refused === 'taken' ? '/id' : '',
  detail: NOT_SAVED[refused],
});

const signedWith = (c: Context<App>, id: string, secret: string): Response =>
  secretPage(c, {
    secret,
    title: ['What signs the messages for ', <bdi>{id}</bdi>],
    hint: 'Each message is signed with it (Standard Webhooks). While a secret is replaced, messages carry both signatures for 24 hours.',
    back: endpointPath(c, id),
  });

/** `POST …/webhooks/endpoints/{id}`: a change, or one of its buttons. */
export async function postEndpoint(c: Context<App>): Promise<Response> {
  const form = await readForm(c, endpointButton);
  if (form instanceof Response) return form;
  if ('errors' in form) return endpointPage(c, { errors: form.errors.map(ofNoField) }, 422);
  const { site } = c.var.desk;
  const id = idOf(c);
  const { do: button, ...values } = form.ok;
  switch (button) {
    case 'change':
      return change(c, values);
    case 'on':
    case 'off': {
      const turned = await turnEndpoint(c.env.DB, site.id, id, button);
      return turned ? c.redirect(endpointPath(c, id, `?done=${button}`), 303) : whyNot(c, UNKNOWN_ENDPOINT);
    }
    case 'test': {
      const sent = await sendTest(vaultOf(c), site, id);
      if ('refused' in sent) return whyNot(c, sent.refused === 'off' ? ENDPOINT_OFF : UNKNOWN_ENDPOINT);
      tellEndpoints(c);
      return c.redirect(endpointPath(c, id, '?done=test'), 303);
    }
    case 'rotate': {
      const rotated = await rotateSecret(vaultOf(c), site.id, id);
      if (!rotated) return whyNot(c, UNKNOWN_ENDPOINT);
      if (!('refused' in rotated)) return signedWith(c, id, rotated.secret);
      return endpointPage(c, { errors: [{ pointer: '', detail: TOO_MANY_CREDENTIALS }] }, 409);
    }
    case 'remove': {
      const removed = await removeEndpoint(c.env.DB, site.id, id);
      return removed ? c.redirect(webhooksPath(c, '?done=removed'), 303) : whyNot(c, UNKNOWN_ENDPOINT);
    }
    default:
      return button satisfies never;
  }
}

async function change(c: Context<App>, values: FormValues): Promise<Response> {
  const wanted = wantedOf(values, reachOf(c));
  if ('errors' in wanted) return endpointPage(c, { errors: wanted.errors, values }, 422);
  const owner = { siteId: c.var.desk.site.id, id: idOf(c), own: ownOrigin(c) };
  const put = await saveEndpoint(vaultOf(c), { ...wanted.ok, ...owner }, 'old');
  if (!('refused' in put)) return c.redirect(endpointPath(c, owner.id, '?done=saved'), 303);
  return endpointPage(c, { errors: [whyNotSaved(put)], values }, 409);
}

/** `POST …/webhooks/endpoints/{id}/again`: one message, or all that were given up since a time. */
export async function postAgain(c: Context<App>): Promise<Response> {
  const form = await readForm(c, againForm);
  if (form instanceof Response) return form;
  if ('errors' in form) return endpointPage(c, { errors: [AGAIN_WHAT] }, 422);
  const owner = { siteId: c.var.desk.site.id, endpoint: idOf(c) };
  const put = await redeliver(c.env.DB, owner, form.ok, c.var.world.now());
  if ('refused' in put) return whyNot(c, NOT_REDELIVERED[put.refused]);
  if (put.ids.length > 0) tellEndpoints(c);
  if ('id' in form.ok) return c.redirect(endpointPath(c, owner.endpoint, '?done=again'), 303);
  const more = toTime(put.more);
  const query = new URLSearchParams({ n: String(put.ids.length), ...(more === null ? {} : { more }) });
  return c.redirect(endpointPath(c, owner.endpoint, `?${query.toString()}`), 303);
}

const AGAIN_WHAT: FieldError = {
  pointer: '/since',
  detail: 'since must be a time such as 2026-11-23T12:00 (UTC).',
};

const ofNoField = ({ detail }: FieldError): FieldError => ({ pointer: '', detail });

/** What the API says, above the page; or alone where there is no such endpoint. */
async function whyNot(c: Context<App>, problem: Problem): Promise<Response> {
  if (problem.slug === UNKNOWN_ENDPOINT.slug && problem.detail === UNKNOWN_ENDPOINT.detail) {
    return problemResponse(UNKNOWN_ENDPOINT);
  }
  const status = PROBLEMS[problem.slug].status === 404 ? 404 : 409;
  return endpointPage(c, { errors: [{ pointer: '', detail: problem.detail }] }, status);
}
