import type { Context, Hono } from 'hono';
import { assessByRules } from '../../comments/bans.ts';
import { secretsOf } from '../../comments/seal.ts';
import { siteWithSecrets } from '../../comments/site-secrets.ts';
import { BODY_LIMIT, readBytes } from '../../http/body.ts';
import { path } from '../../http/methods.ts';
import { parse } from '../../http/parse.ts';
import { invalid, problemResponse } from '../../http/problem.ts';
import { json } from '../../http/respond.ts';
import { siteIdOf, unknownSite } from '../../http/site-of.ts';
import type { App } from '../../http/types.ts';
import { htmlToText } from '../html-text.ts';
import { readJson } from '../json.ts';
import { keepLater } from '../keep-later.ts';
import { CORAL_HTML } from './html.ts';
import { replyTo } from './reply.ts';
import { isStaff, phaseRequest } from './request.ts';
import { isSigned } from './signature.ts';

/** Coral's external moderation phase. */
export function coralDoor(app: Hono<App>): void {
  path(app, '/compat/coral/:site', { POST: postPhase });
}

/** The engine looks at no longer page address. */
const MAX_PAGE = 4_096;

/** `POST /compat/coral/{site}`: what we think of a comment that Coral is about to store. */
async function postPhase(c: Context<App>): Promise<Response> {
  const bytes = await readBytes(c.req.raw, BODY_LIMIT);
  if (!bytes) {
    return problemResponse({ slug: 'body-too-large', detail: `The body is over ${BODY_LIMIT} bytes.` });
  }
  const vault = { db: c.env.DB, webhookSecret: c.env.WEBHOOK_SECRET, now: c.var.world.now() };
  const found = await siteWithSecrets(vault, siteIdOf(c), 'coral');
  if (!found) return unknownSite();
  const { site, secrets } = found;
  const known = [...secrets.map(({ secret }) => secret), ...secretsOf(c.env.WEBHOOK_SECRET)];
  if (!(await isSigned(bytes, c.req.header('x-coral-signature'), known))) {
    const detail = 'X-Coral-Signature is missing, or made with a secret that the site does not have.';
    return problemResponse({ slug: 'unauthorized', detail });
  }
  const value = readJson(bytes);
  if (!value) return problemResponse({ slug: 'unreadable-body', detail: 'The body is not valid JSON.' });
  const parsed = parse(phaseRequest, value.json);
  if ('errors' in parsed) return problemResponse(invalid(parsed.errors));
  const { comment, story } = parsed.ok;
  const body = htmlToText(comment.body, CORAL_HTML);
  // Reviews with stars may have no words.
  if (body === '' || isStaff(parsed.ok)) return noOpinion();
  const submission = { body, page: story?.url?.slice(0, MAX_PAGE) };
  const assessment = assessByRules(site, submission, c.var.world.now());
  keepLater(c, site, 'coral', [{ submission, assessment }]);
  const reply = replyTo(assessment, site);
  return reply ? json(c, reply) : noOpinion();
}

const noOpinion = (): Response =>
  new Response(null, { status: 204, headers: { 'cache-control': 'no-store' } });
