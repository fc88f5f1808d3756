import { env } from 'cloudflare:workers';
import { Webhook } from 'standardwebhooks';
import { vi } from 'vitest';
import { deliverDue, type Run } from '../../src/webhooks/deliver.ts';
import type { Courier } from '../../src/webhooks/courier.ts';
import { now } from './harness.ts';

/** The world outside the Worker, as far as webhooks see it: names and endpoints. */

/** What an endpoint got. */
interface Sent {
  readonly url: string;
  readonly headers: Headers;
  readonly body: string;
  readonly redirect: string | undefined;
}

/** What an endpoint does: a status, an answer, or no answer at all. */
export type Reply = number | 'down' | Response;

/** An answer of the resolver for a name (DNS over HTTPS, JSON). */
const dnsAnswer = (name: string, type: string, addresses: readonly string[]): Response =>
  Response.json({
    Status: 0,
    Answer: addresses
      .filter((address) => address.includes(':') === (type === 'AAAA'))
      .map((data) => ({ name, type: type === 'AAAA' ? 28 : 1, TTL: 60, data })),
  });

/**
 * Every name leads to a public address, unless `names` says otherwise; endpoints answer by `reply`. What they got is
 * in the list that comes back.
 */
export function outside(
  reply: (sent: Sent) => Reply | Promise<Reply>,
  names: Readonly<Record<string, readonly string[]>> = {},
): Sent[] {
  const all: Sent[] = [];
  vi.spyOn(globalThis, 'fetch').mockImplementation(async (input, init) => {
    const request = new Request(input, init);
    const url = new URL(request.url);
    if (url.href.startsWith(env.DNS_RESOLVER)) {
      const name = url.searchParams.get('name') ?? '';
      return dnsAnswer(name, url.searchParams.get('type') ?? '', names[name] ?? ['93.184.216.34']);
    }
    const sent = {
      url: request.url,
      headers: request.headers,
      body: await request.text(),
      redirect: init?.redirect,
    };
    all.push(sent);
    const answer = await reply(sent);
    if (answer === 'down') throw new TypeError('connection refused');
    return typeof answer === 'number' ? new Response(null, { status: answer }) : answer;
  });
  return all;
}

/** Endpoints that give these answers one after the other, then 200. */
export const inTurn = (...replies: Reply[]): Sent[] => outside(() => replies.shift() ?? 200);

const courier: Courier = {
  db: env.DB,
  secret: env.WEBHOOK_SECRET,
  now,
  random: () => 2 ** 31,
  outside: { resolver: env.DNS_RESOLVER, loopback: false },
  mail: null,
};

/** One run over what is due. */
export const deliver = (changed: Partial<Courier> = {}): Promise<Run> =>
  deliverDue({ ...courier, ...changed });

/** Rows in the outbox. */
export const left = (): Promise<number | null> =>
  env.DB.prepare('SELECT count(*) AS n FROM outbox').first<number>('n');

/** Types of messages, in the order in which they went out. */
export const typesOf = (sent: readonly Sent[]): string[] =>
  sent.map(({ body }) => /"type":"([^"]+)"/.exec(body)?.[1] ?? '');

/** Ids of messages, in the order in which they went out. */
export const idsOf = (sent: readonly Sent[]): string[] =>
  sent.map(({ headers }) => headers.get('webhook-id') ?? '');

/** What the reference implementation makes of a message, at the time of the tests' clock. Throws for a bad signature. */
export function verified(secret: string, { headers, body }: Pick<Sent, 'headers' | 'body'>): unknown {
  vi.useFakeTimers({ now: now(), toFake: ['Date'] });
  try {
    return new Webhook(secret).verify(body, Object.fromEntries(headers));
  } finally {
    vi.useRealTimers();
  }
}
