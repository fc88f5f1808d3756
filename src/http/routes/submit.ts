import type { Context } from 'hono';
import { formatId } from '../../comments/id.ts';
import { type Intake, type Refusal, takeIn } from '../../comments/intake.ts';
import { mayPost } from '../../comments/site.ts';
import { outsideOf } from '../../env.ts';
import { presentComment } from '../../feed/present.ts';
import { opinionAsker } from '../../opinion/ask.ts';
import { loadSite } from '../../store/sites.ts';
import { addressKey } from '../address.ts';
import { hasApiKey } from '../auth.ts';
import { BODY_LIMIT, type Body, readBody } from '../body.ts';
import { submission } from '../contract/submission.ts';
import { exposeTo, originNotAllowed, postOrigin } from '../cors.ts';
import { parse } from '../parse.ts';
import { invalid, type Problem, problemResponse } from '../problem.ts';
import { json, ownOrigin } from '../respond.ts';
import { siteIdOf, UNKNOWN_SITE } from '../site-of.ts';
import { tellEndpoints } from '../tell.ts';
import type { App } from '../types.ts';
import { htmlAnswer, htmlProblem, wantsHtml } from './submit-html.ts';

/** `POST /v1/sites/{site}/comments`: a guest's comment comes in. */
export async function postComment(c: Context<App>): Promise<Response> {
  // With the API key it is the publisher's server that calls: its address is not the guest's.
  const address = (await hasApiKey(c)) ? null : (c.req.header('cf-connecting-ip') ?? null);
  if (address !== null && (await isOverRate(c, address))) return refuseInRush(c);
  const read = await readBody(c.req.raw, BODY_LIMIT, ['json', 'form']);
  if ('problem' in read) return refuseUnread(c, read.problem, null);
  const parsed = parse(submission, read.ok.value);
  if ('errors' in parsed) return refuseUnread(c, invalid(parsed.errors), read.ok);

  const { world } = c.var;
  const guest = parsed.ok;
  const { now, random } = world;
  const own = ownOrigin(c);
  const webhookSecret = c.env.WEBHOOK_SECRET;
  const intake = await takeIn(guest, {
    db: c.env.DB,
    siteId: siteIdOf(c),
    now: now(),
    random,
    origin: postOrigin(c),
    own,
    address,
    keepsToken: !wantsHtml(c, read.ok),
    webhookSecret,
    askOpinion: opinionAsker({ webhookSecret, outside: outsideOf(c.env), now, random, own }),
  });
  if (intake.outcome === 'refused') {
    const problem = toProblem(intake.refusal);
    return exposeTo(c, intake.site, refuse(c, problem, read.ok));
  }
  if (intake.outcome === 'published') c.var.cache.invalidate(intake.site.id, [guest.page]);
  if (intake.told) tellEndpoints(c);
  const answered = wantsHtml(c, read.ok) ? htmlAnswer(c, intake, read.ok) : jsonAnswer(c, intake);
  return exposeTo(c, intake.site, answered);
}

function jsonAnswer(c: Context<App>, intake: Exclude<Intake, { outcome: 'refused' }>): Response {
  const device = intake.device ?? undefined;
  switch (intake.outcome) {
    case 'published': {
      const comment = presentComment(intake.comment, { site: intake.site, own: ownOrigin(c) });
      return json(c, { status: 'published', comment, device }, 201);
    }
    case 'pending':
      return json(c, { status: 'pending', id: formatId(intake.id), device }, 202);
    case 'declined':
      return json(c, { status: 'declined', id: formatId(intake.id), reasons: intake.reasons, device }, 202);
    default:
      return intake satisfies never;
  }
}

/**
 * Guests are limited by address before they cost a query or a parse; the publisher's own machine is not.
 * Cloudflare counts by location, so this is a brake and no exact limit.
 */
async function isOverRate(c: Context<App>, address: string): Promise<boolean> {
  const { success } = await c.env.SUBMISSIONS.limit({ key: await addressKey(address, c.env.API_KEY) });
  return !success;
}

/** No query for those in a rush. A form gets its text back; a script may read the answer wherever it runs. */
async function refuseInRush(c: Context<App>): Promise<Response> {
  const read = wantsHtml(c, null) ? await readBody(c.req.raw, BODY_LIMIT, ['form']) : null;
  const response = refuse(c, IN_A_RUSH, read && 'ok' in read ? read.ok : null);
  response.headers.set('access-control-allow-origin', '*');
  return response;
}

const IN_A_RUSH: Problem = {
  slug: 'too-many-requests',
  detail: 'Too many comments from this address. Please wait a minute; nothing was lost on your side.',
  headers: { 'retry-after': '60' },
};

/** A refusal before the site was needed: it is read now, so that only its own pages may see why. */
async function refuseUnread(c: Context<App>, problem: Problem, body: Body | null): Promise<Response> {
  const site = await loadSite(c.env.DB, siteIdOf(c));
  const origin = postOrigin(c);
  if (!site) return refuse(c, toProblem({ reason: 'unknown-site' }), body);
  if (origin !== null && !mayPost(site, origin, ownOrigin(c)))
    return refuse(c, originNotAllowed(origin), body);
  return exposeTo(c, site, refuse(c, problem, body));
}

const refuse = (c: Context<App>, problem: Problem, body: Body | null): Response =>
  wantsHtml(c, body) ? htmlProblem(c, problem, body) : problemResponse(problem);

/** The inside says why; the guest gets what helps. */
function toProblem(refusal: Refusal): Problem {
  switch (refusal.reason) {
    case 'unknown-site':
      return UNKNOWN_SITE;
    case 'origin':
      return originNotAllowed(refusal.origin);
    case 'page-origin':
      return invalid([{ pointer: '/page', detail: 'This page does not belong to the site.' }]);
    case 'closed':
      return { slug: 'closed', detail: 'Comments on this page are closed.' };
    case 'nudge':
      return {
        slug: 'nudge',
        detail: 'This may hurt somebody. Would you say it differently? You can also post it as it is.',
        findings: refusal.passages,
      };
    case 'unknown-parent':
      return invalid([{ pointer: '/parent', detail: 'The comment that this answers is not on the page.' }]);
    case 'too-deep':
      return invalid([
        { pointer: '/parent', detail: 'This conversation is too deep; answer a comment further up.' },
      ]);
    case 'body-too-long': {
      const limit = refusal.limit.toLocaleString('en');
      return invalid([{ pointer: '/body', detail: `The comment is longer than ${limit} characters.` }]);
    }
    default:
      return refusal satisfies never;
  }
}
