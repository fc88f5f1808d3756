import type { Context } from 'hono';
import type * as z from 'zod';
import { isLoopback } from '../../comments/address-prefix.ts';
import type { Brought } from '../../comments/door/brought.ts';
import type { FormDocument } from '../../comments/door/form-document.ts';
import { formatId } from '../../comments/id.ts';
import { type Intake, type Refusal, takeIn } from '../../comments/intake.ts';
import { mayPost } from '../../comments/site.ts';
import { addressPeriodOf, outsideOf, turnstileOf } from '../../env.ts';
import { presentBan } from '../../feed/ban.ts';
import { presentComment } from '../../feed/present.ts';
import { opinionAsker } from '../../opinion/ask.ts';
import { loadSite } from '../../store/sites.ts';
import { turnstileAsker } from '../../turnstile/ask.ts';
import { BODY_LIMIT, type Body, fieldsOf, FORM_LIMIT, readBody, tooLarge } from '../body.ts';
import { submission } from '../contract/submission.ts';
import { hasApiKey } from '../auth.ts';
import { exposeTo, originNotAllowed, postOrigin } from '../cors.ts';
import { doorProblem } from '../door-problem.ts';
import { idempotencyKey } from '../idempotency-key.ts';
import { parse } from '../parse.ts';
import { invalid, type Problem, problemResponse } from '../problem.ts';
import { guestAddress, IN_A_RUSH, isOverRate } from '../rate.ts';
import { type ReceiptLink, receiptFor } from '../receipt-link.ts';
import { bodyTooLong, nudged } from '../refused-text.ts';
import { json, ownOrigin } from '../respond.ts';
import { siteIdOf, UNKNOWN_SITE } from '../site-of.ts';
import { tellEndpoints } from '../tell.ts';
import type { App } from '../types.ts';
import { htmlAnswer, htmlProblem, wantsHtml } from './submit-html.ts';

/** `POST /v1/sites/{site}/comments`: a guest's comment comes in. */
export async function postComment(c: Context<App>): Promise<Response> {
  const address = await guestAddress(c);
  if (await isOverRate(c, address, 'comments')) return refuseInRush(c);
  const read = await readBody(c.req.raw, wantsHtml(c, null) ? FORM_LIMIT : BODY_LIMIT, ['json', 'form']);
  if ('problem' in read) return refuseUnread(c, read.problem, null);
  if (read.ok.size > BODY_LIMIT) return refuseUnread(c, tooLarge(BODY_LIMIT), read.ok);
  const parsed = parse(submission, read.ok.value);
  if ('errors' in parsed) return refuseUnread(c, invalid(parsed.errors), read.ok);

  const key = idempotencyKey(c);
  if ('errors' in key) return refuseUnread(c, invalid(key.errors), read.ok);

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
    // Local tools fill in the machine's own address, which tells nobody from anybody else.
    address: address !== null && isLoopback(address) ? null : address,
    byPublisher: await hasApiKey(c),
    brought: broughtWith(c, read.ok, guest, key.ok),
    keepsToken: !wantsHtml(c, read.ok),
    webhookSecret,
    addressPeriod: addressPeriodOf(c.env),
    askOpinion: opinionAsker({ webhookSecret, outside: outsideOf(c.env), now, random, own }),
    askTurnstile: turnstileAsker({ ...turnstileOf(c.env), outside: outsideOf(c.env), now }),
  });
  if (intake.outcome === 'refused') {
    const problem = toProblem(intake.refusal, intake.form);
    return exposeTo(c, intake.site, await refuse(c, problem, read.ok));
  }
  if (intake.outcome === 'published') c.var.cache.invalidate(intake.site.id, [guest.page]);
  if (intake.told) tellEndpoints(c);
  const id = intake.outcome === 'published' ? intake.comment.id : intake.id;
  const receipt = intake.receipt && receiptFor(c, id, intake.receipt);
  const answered = wantsHtml(c, read.ok)
    ? await htmlAnswer(c, intake, receipt, read.ok)
    : jsonAnswer(c, intake, receipt);
  if (intake.replayed) answered.headers.set('idempotency-replayed', 'true');
  return exposeTo(c, intake.site, answered);
}

/** What came beside the comment. */
const broughtWith = (
  c: Context<App>,
  body: Body,
  sent: z.infer<typeof submission>,
  key: string | null,
): Brought => ({
  form: sent.form,
  fields: fieldsOf(body),
  proofOfWork: sent.altcha,
  turnstile: sent['cf-turnstile-response'],
  unsolved: sent.unsolved === true,
  idempotencyKey: key,
  scripted: !wantsHtml(c, body),
});

function jsonAnswer(
  c: Context<App>,
  intake: Exclude<Intake, { outcome: 'refused' }>,
  link: ReceiptLink | null,
): Response {
  const device = intake.device ?? undefined;
  const receipt = link ?? undefined;
  switch (intake.outcome) {
    case 'published': {
      const comment = presentComment(intake.comment, { site: intake.site, own: ownOrigin(c) });
      return json(c, { status: 'published', comment, device, receipt }, 201);
    }
    case 'pending':
      return json(c, { status: 'pending', id: formatId(intake.id), device, receipt }, 202);
    case 'declined':
      return json(
        c,
        {
          status: 'declined',
          id: formatId(intake.id),
          reasons: intake.reasons,
          ban: intake.ban ? presentBan(intake.ban) : undefined,
          device,
          receipt,
        },
        202,
      );
    default:
      return intake satisfies never;
  }
}

/** No query for those in a rush. A form gets its text back; a script may read the answer wherever it runs. */
async function refuseInRush(c: Context<App>): Promise<Response> {
  const read = wantsHtml(c, null) ? await readBody(c.req.raw, FORM_LIMIT, ['form']) : null;
  const response = await refuse(c, IN_A_RUSH, read && 'ok' in read ? read.ok : null);
  response.headers.set('access-control-allow-origin', '*');
  return response;
}

/** A refusal before the site was needed: it is read now, so that only its own pages may see why. */
async function refuseUnread(c: Context<App>, problem: Problem, body: Body | null): Promise<Response> {
  const site = await loadSite(c.env.DB, siteIdOf(c));
  const origin = postOrigin(c);
  if (!site) return refuse(c, toProblem({ reason: 'unknown-site' }), body);
  if (origin !== null && !mayPost(site, origin, ownOrigin(c)))
    return refuse(c, originNotAllowed(origin), body);
  return exposeTo(c, site, await refuse(c, problem, body));
}

const refuse = async (c: Context<App>, problem: Problem, body: Body | null): Promise<Response> =>
  wantsHtml(c, body) ? htmlProblem(c, problem, body) : problemResponse(problem);

/** The inside says why; the guest gets what helps. `form`: what to try again with. */
function toProblem(refusal: Refusal, form: FormDocument | null = null): Problem {
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
      return nudged(refusal.passages);
    case 'unknown-parent':
      return invalid([{ pointer: '/parent', detail: 'The comment that this answers is not on the page.' }]);
    case 'too-deep':
      return invalid([
        { pointer: '/parent', detail: 'This conversation is too deep; answer a comment further up.' },
      ]);
    case 'body-too-long':
      return bodyTooLong(refusal.limit);
    case 'too-many':
    case 'form':
    case 'challenge':
    case 'key-reused':
      return doorProblem(refusal, form);
    default:
      return refusal satisfies never;
  }
}
