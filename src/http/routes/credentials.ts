import type { Context } from 'hono';
import type { Credential } from '../../comments/credential.ts';
import {
  listCredentials,
  makeCredential,
  MAX_CREDENTIALS,
  revokeCredential,
  type Vault,
} from '../../comments/credentials.ts';
import { formatId, parseId } from '../../comments/id.ts';
import { askedBody } from '../asked.ts';
import { newCredential } from '../contract/credentials.ts';
import { invalid, problemResponse } from '../problem.ts';
import { json, toTime } from '../respond.ts';
import { UNKNOWN_CREDENTIAL } from '../refusal.ts';
import { requireSite } from '../site-of.ts';
import type { App } from '../types.ts';

/** Credentials as their site's owner sees them: never with the secret. */
const present = (credential: Credential) => ({
  id: formatId(credential.id),
  kind: credential.kind,
  name: credential.name,
  created_at: toTime(credential.createdAt),
  expires_at: toTime(credential.expiresAt),
});

/** What making a secret needs of the deployment. */
export const vaultOf = (c: Context<App>): Vault => ({
  db: c.env.DB,
  webhookSecret: c.env.WEBHOOK_SECRET,
  now: c.var.world.now(),
  random: c.var.world.random,
});

/** The site has as many credentials as it may. */
export const TOO_MANY_CREDENTIALS = `A site has at most ${MAX_CREDENTIALS} credentials: remove some that are not used.`;

export const tooManyCredentials = (): Response =>
  problemResponse(invalid([{ pointer: '', detail: TOO_MANY_CREDENTIALS }]));

/** `GET …/moderation/credentials`. */
export async function getCredentials(c: Context<App>): Promise<Response> {
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const credentials = await listCredentials(c.env.DB, site.id, c.var.world.now());
  return json(c, { credentials: credentials.map(present) });
}

/** `POST …/moderation/credentials`: the one time that the secret is told. */
export async function postCredential(c: Context<App>): Promise<Response> {
  const asked = await askedBody(c, newCredential);
  if (asked instanceof Response) return asked;
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const { kind, name, secret } = asked.ok;
  const made = await makeCredential(vaultOf(c), { siteId: site.id, kind, name, secret: secret ?? null });
  if ('refused' in made) return tooManyCredentials();
  return json(c, { ...present(made.credential), secret: made.secret }, 201);
}

/** `DELETE …/moderation/credentials/{id}`: at once, without the day that a rotation leaves. */
export async function removeCredential(c: Context<App>): Promise<Response> {
  const site = await requireSite(c);
  if (site instanceof Response) return site;
  const id = parseId(c.req.param('id') ?? '');
  if (id !== null && (await revokeCredential(c.env.DB, site.id, id))) {
    c.var.doorSites.clear();
    return c.body(null, 204);
  }
  return problemResponse(UNKNOWN_CREDENTIAL);
}
