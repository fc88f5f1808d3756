import type { Context } from 'hono';
import { actOnce } from '../../comments/actions.ts';
import { parseId } from '../../comments/id.ts';
import { actorOf, readSenders } from '../../comments/senders.ts';
import { type ClaimRefusal, readClaim, signedBy } from '../../webhooks/verify.ts';
import { BODY_LIMIT, readRaw } from '../body.ts';
import { moderationWebhook } from '../contract/webhook.ts';
import { parse } from '../parse.ts';
import { invalid, problemResponse } from '../problem.ts';
import { OTHERS_ACTING, REFUSED } from '../refusal.ts';
import { json } from '../respond.ts';
import { siteIdOf, unknownSite } from '../site-of.ts';
import { changed } from '../tell.ts';
import type { App } from '../types.ts';

/**
 * `POST …/webhooks/moderation`: a decision from elsewhere, signed by Standard Webhooks. What costs least is checked
 * first: headers, size, then the secrets in one read, then the signature over the bytes as they came; only then is
 * anything parsed.
 */
export async function postModerationWebhook(c: Context<App>): Promise<Response> {
  const now = c.var.world.now();
  const claim = readClaim(c.req.raw.headers, now);
  if ('refused' in claim) return unsigned(WHY[claim.refused]);
  const raw = await readRaw(c.req.raw, BODY_LIMIT, ['json']);
  if ('problem' in raw) return problemResponse(raw.problem);
  const found = await readSenders({ db: c.env.DB, webhookSecret: c.env.WEBHOOK_SECRET, now }, siteIdOf(c));
  if (!found) return unknownSite();
  const sender = await signedBy(claim, raw.ok.bytes, found.senders);
  if (!sender) return unsigned('No signature of webhook-signature fits the body and a secret of this site.');

  const read = await raw.ok.parse();
  if ('problem' in read) return problemResponse(read.problem);
  const parsed = parse(moderationWebhook, read.ok.value);
  if ('errors' in parsed) return problemResponse(invalid(parsed.errors));
  const { action, reason, moderator, onlyIf, seen } = parsed.ok;
  const id = parseId(parsed.ok.id);
  if (id === null) return problemResponse(REFUSED['unknown-comment']);
  const acted = await actOnce(
    c.env.DB,
    found.site,
    { sender: sender.name, id: claim.id },
    {
      id,
      action,
      reason,
      actor: actorOf(sender.name, moderator),
      onlyIf,
      seen: seen === undefined ? undefined : new Map([[id, seen]]),
    },
    now,
  );
  const [result] = acted?.results ?? [];
  if (!acted || !result) return problemResponse(OTHERS_ACTING);
  changed(c, found.site, acted);
  if ('refused' in result) return problemResponse(REFUSED[result.refused]);
  return json(c, { id: result.id, status: result.status });
}

/** What a sender can mend; about the signature itself no more than that it does not fit. */
const WHY = {
  'missing-header': 'Send webhook-id, webhook-timestamp and webhook-signature as Standard Webhooks has them.',
  'malformed-id': 'webhook-id must be 1 to 256 printable ASCII characters without a dot.',
  'malformed-timestamp': 'webhook-timestamp must be whole seconds since 1970.',
  'too-old': 'webhook-timestamp is more than 5 minutes old: sign each try anew, under the same webhook-id.',
  'too-new': 'webhook-timestamp is more than 5 minutes ahead: set the clock.',
  'no-signature': 'webhook-signature holds no signature of the form "v1,<base64 of 32 bytes>".',
} as const satisfies Record<ClaimRefusal, string>;

const unsigned = (detail: string): Response =>
  problemResponse({ slug: 'unauthorized', detail, headers: { 'www-authenticate': 'Standard-Webhooks' } });
