import type { Answer } from './outgoing.ts';
import { RETRIES, untilNextTry } from './schedule.ts';

/** What a try of a delivery came to. Times are milliseconds since the Unix epoch. */
export type Outcome =
  | { readonly kind: 'delivered' }
  /** Tried again at `at`; the endpoint gets nothing before `quietUntil`, 0 where it did not ask for patience. */
  | { readonly kind: 'failed'; readonly at: number; readonly quietUntil: number }
  /** That was the last try. */
  | { readonly kind: 'given-up'; readonly quietUntil: number }
  /** 410: the endpoint wants nothing more. */
  | { readonly kind: 'gone' };

/** Receivers that ask for more patience than this get this much, ms. */
const LONGEST_PATIENCE = 24 * 3_600_000;

/** How long an endpoint that says "too much" or "not now" without saying how long is left alone, ms. */
const PATIENCE = 30_000;

/** Standard Webhooks: these mean that the receiver is overloaded. */
const THROTTLED: ReadonlySet<number | null> = new Set([429, 502, 503, 504]);

/**
 * Standard Webhooks, "Deliverability and reliability": 2xx is success; 410 ends the subscription; 429, 502 and 504 ask for
 * patience, as long as `Retry-After` says; all else, redirects included, is a failure. `attempts`: tries so far, this one
 * included; `chance`: 0..1.
 */
export function outcomeOf(answer: Answer, attempts: number, now: number, chance: number): Outcome {
  const { status } = answer;
  if (status !== null && status >= 200 && status < 300) return { kind: 'delivered' };
  if (status === 410) return { kind: 'gone' };
  const asked = answer.status === null ? null : retryAfter(answer.headers.get('retry-after'), now);
  const wait = asked ?? (THROTTLED.has(status) ? PATIENCE : 0);
  const quietUntil = wait === 0 ? 0 : now + Math.min(wait, LONGEST_PATIENCE);
  if (attempts > RETRIES) return { kind: 'given-up', quietUntil };
  return { kind: 'failed', at: Math.max(now + untilNextTry(attempts, chance), quietUntil), quietUntil };
}

/** RFC 9110 10.2.3: seconds, or an HTTP date. Milliseconds from `now`, null for anything else. */
function retryAfter(header: string | null, now: number): number | null {
  if (header === null || header.length > 40) return null;
  const text = header.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) || !/^[A-Z][a-z]{2}, /.test(text) ? null : Math.max(0, at - now);
}
