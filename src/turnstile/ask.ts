import * as z from 'zod';
import type { AskTurnstile, TurnstileAnswer, TurnstileQuestion } from '../comments/door/turnstile.ts';
import { utf8 } from '../comments/seal.ts';
import { type Answer, callOut, type Outside } from '../webhooks/outgoing.ts';
import { isTestSecret } from './test-secret.ts';

/**
 * Asks Cloudflare whether a guest has taken Turnstile's challenge
 * (https://developers.cloudflare.com/turnstile/get-started/server-side-validation/). The guest's network address is not sent: it is
 * optional there, and nobody else's business.
 */

/** Milliseconds that a guest waits for it at most. */
const TIMEOUT = 2000;
/** An answer that is longer is none, bytes. */
const MAX_ANSWER = 8192;

export interface TurnstileAsker {
  /** Where tokens are verified: TURNSTILE_VERIFY. */
  readonly url: string;
  /** TURNSTILE_SECRET; null = the deployment has none, so that nobody can say anything. */
  readonly secret: string | null;
  readonly outside: Outside;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
}

const text = z.string().max(255).default('');
const answer = z.object({
  success: z.boolean(),
  'error-codes': z.array(z.string()).default([]),
  hostname: text,
  action: text,
  cdata: text,
});

/** What is wrong with the token, by the documented names. Other errors are ours or Cloudflare's. */
const GUESTS_ERRORS: ReadonlySet<string> = new Set([
  'missing-input-response',
  'invalid-input-response',
  'timeout-or-duplicate',
]);

export const turnstileAsker =
  ({ url, secret, outside, now }: TurnstileAsker): AskTurnstile =>
  async (question) => {
    if (secret === null) return { kind: 'unverified' };
    const call = {
      url,
      body: JSON.stringify({
        secret,
        response: question.token,
        idempotency_key: await idempotencyKey(question),
      }),
      headers: { 'content-type': 'application/json', accept: 'application/json' },
      timeout: TIMEOUT,
      read: MAX_ANSWER,
    };
    return read(await callOut(outside, call, now()), isTestSecret(secret));
  };

function read(got: Answer, isTest: boolean): TurnstileAnswer {
  const parsed = got.status === null ? null : answer.safeParse(parseJson(got.text));
  if (!parsed?.success) return { kind: 'unverified' };
  const { success, hostname, action, cdata, 'error-codes': errors } = parsed.data;
  if (success) return { kind: 'passed', hostname, action, cdata, isTest };
  const isGuests = errors.length > 0 && errors.every((code) => GUESTS_ERRORS.has(code));
  return { kind: isGuests ? 'failed' : 'unverified' };
}

function parseJson(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

/**
 * A UUID for the question. A guest who was nudged sends the comment once more with the same token, which Cloudflare then verifies again
 * instead of calling it spent. That opens nothing: the form token stands for one comment.
 */
async function idempotencyKey({ token, nonce }: TurnstileQuestion): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8(`greenroom turnstile 1 ${nonce} ${token}`));
  const bytes = new Uint8Array(digest).slice(0, 16);
  // Version 8, the variant of RFC 9562: made by us.
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
