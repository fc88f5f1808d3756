import { targetOf } from '../comments/public-url.ts';
import { lookUp } from './look-up.ts';

/** Where calls to others may go. */
export interface Outside {
  /** DNS over HTTPS, JSON format: names are looked up before each call. */
  readonly resolver: string;
  /** Loopback addresses and plain HTTP to them are fine: a developer's machine. */
  readonly loopback: boolean;
}

/** A call as it goes out: always a POST. */
export interface Call {
  readonly url: string;
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Milliseconds for all of it, from the look-up of the name to the last byte that is read. */
  readonly timeout: number;
  /** As much of the answer is read, bytes; the rest is cancelled. */
  readonly read: number;
}

/** An answer of whatever status, or why there was none. Never an exception. */
export type Answer =
  | { readonly status: number; readonly headers: Headers; readonly text: string }
  | { readonly status: null; readonly why: string };

/** Nobody was called, for a reason of ours: nothing that an endpoint could be blamed for. */
export const OUR_FAULT = { status: null, why: 'the message could not be made' } as const satisfies Answer;

/**
 * The one way in which the Worker calls URLs that others gave us. Only public machines, by name (comments/public-url.ts),
 * looked up first; a redirect is an answer like any other and never followed; one deadline for all of it. A status that
 * came in time counts even where the body did not end: `text` is then what was read of it.
 *
 * What remains: we look the name up, and the platform looks it up again when it connects, so a name server that
 * answers the two differently (DNS rebinding) gets past the look-up. Cloudflare's egress has no private network of
 * ours behind it; elsewhere a firewall has to say the same as addresses.ts.
 *
 * `now`: milliseconds since the Unix epoch, for the cache of names.
 */
export async function callOut(outside: Outside, call: Call, now: number = Date.now()): Promise<Answer> {
  const target = targetOf(call.url, outside.loopback);
  if (target.url === null) return { status: null, why: target.why };
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), call.timeout);
  const deadline = rejectedBy(controller.signal);
  try {
    if (target.name !== null) {
      const looked = lookUp(outside.resolver, target.name, now, controller.signal);
      const why = await Promise.race([looked, deadline]);
      if (why !== null) return { status: null, why };
    }
    const sent = fetch(target.url.href, {
      method: 'POST',
      body: call.body,
      headers: call.headers,
      redirect: 'manual',
      signal: controller.signal,
    });
    const response = await Promise.race([sent, deadline]);
    const { status, headers, body } = response;
    return { status, headers, text: body ? await readText(body, call.read, deadline) : '' };
  } catch {
    // What the platform says of a failure may name addresses, so that it stays here.
    const late = controller.signal.aborted;
    return { status: null, why: late ? `no answer within ${call.timeout} ms` : 'no connection' };
  } finally {
    clearTimeout(timer);
    controller.abort();
  }
}

/** Rejects when the signal aborts: whoever is waited for may not heed it. */
function rejectedBy(signal: AbortSignal): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  signal.addEventListener('abort', () => reject(new Error('the deadline has passed')), { once: true });
  // Not everybody still listens when it fires.
  promise.catch(() => undefined);
  return promise;
}

/** At most `limit` bytes of the body as text; what is no UTF-8 reads as U+FFFD. Never throws. */
async function readText(
  body: ReadableStream<Uint8Array>,
  limit: number,
  deadline: Promise<never>,
): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body.getReader();
  let text = '';
  let left = limit;
  try {
    while (left > 0) {
      // Sequential by nature.
      // oxlint-disable-next-line no-await-in-loop
      const { done, value } = await Promise.race([reader.read(), deadline]);
      if (done) return text + decoder.decode();
      text += decoder.decode(value.subarray(0, left), { stream: true });
      left -= value.length;
    }
  } catch {
    // Cut off or too slow: what was read is the answer.
  } finally {
    // Not waited for: the other side's end may take its time.
    reader.cancel().catch(() => undefined);
  }
  return text;
}
