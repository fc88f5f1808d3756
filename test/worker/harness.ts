import { applyD1Migrations, createExecutionContext, reset, waitOnExecutionContext } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { afterEach, beforeEach } from 'vitest';
import type * as z from 'zod';
import { createApp } from '../../src/app.ts';
import type { Endpoint } from '../../src/comments/endpoint.ts';
import { putEndpoint } from '../../src/store/endpoints.ts';

/** Every test file in workerd: a fresh migrated D1 per test, the real app, a clock that tests move. */

const ORIGIN = 'http://localhost:8787';
export const PAGE = 'https://news.example/article';
export const KEY = { authorization: 'Bearer dev-api-key' };

let clock = Date.UTC(2026, 10, 23, 12);
export const tick = (ms: number): number => (clock += ms);
export const now = (): number => clock;

/** The queue is only ever nudged; a real one would wake the consumer after the test's database is gone. */
export const nudges: unknown[] = [];
/** Set by tests that want the nudge to fail. */
export const queue = { isDown: false };
const outbox: Queue = {
  ...env.OUTBOX,
  send: async (message) => {
    if (queue.isDown) throw new Error('the queue is down');
    nudges.push(message);
    return { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } };
  },
};

let app = newApp();
let draws = 0;

/** An app as a fresh isolate has it: nothing cached in memory. */
export function newApp(random = () => (draws += 1)) {
  return createApp({ now, random });
}

export function database(): void {
  beforeEach(async () => {
    await applyD1Migrations(env.DB, env.TEST_MIGRATIONS);
    app = newApp();
    // The location's cache outlives a reset; moving on outlives its entries.
    tick(60_000);
  });
  afterEach(() => reset());
}

/** A request to the app, waited for to the end of its background work. */
export async function call(
  method: string,
  path: string,
  {
    body,
    headers = {},
    to = app,
    bindings = {},
  }: { body?: unknown; headers?: HeadersInit; to?: typeof app; bindings?: Partial<Env> } = {},
): Promise<Response> {
  const sent = new Headers(headers);
  const raw =
    body === undefined ||
    typeof body === 'string' ||
    body instanceof FormData ||
    body instanceof Uint8Array ||
    body instanceof ReadableStream;
  if (!raw && !sent.has('content-type')) sent.set('content-type', 'application/json');
  const ctx = createExecutionContext();
  const request = new Request(new URL(path, ORIGIN), {
    method,
    headers: sent,
    redirect: 'manual',
    ...(body === undefined ? {} : { body: raw ? body : JSON.stringify(body) }),
  });
  const response = await to.fetch(request, { ...env, OUTBOX: outbox, ...bindings }, ctx);
  await waitOnExecutionContext(ctx);
  return response;
}

export const get = (path: string, headers: HeadersInit = {}): Promise<Response> =>
  call('GET', path, { headers });

export const post = (path: string, body: unknown, headers: HeadersInit = {}): Promise<Response> =>
  call('POST', path, { body, headers });

/** Posts a comment to the demo site, as by a guest who has seen the nudge. */
export const submit = (fields: Record<string, unknown> = {}, headers: HeadersInit = {}): Promise<Response> =>
  post(
    '/v1/sites/demo/comments',
    { page: PAGE, body: 'A clear and friendly remark.', acknowledged: true, ...fields },
    headers,
  );

let seed = 1;
/** A clean text that is like none before: the same author's is a double click, and others' a repeat. */
export function freshText(): string {
  const letter = (): string => {
    // Lehmer's generator with Park and Miller's constants.
    seed = (seed * 48_271) % 2_147_483_647;
    return 'abcdefghilmnoprstu'[seed % 18] ?? 'a';
  };
  return Array.from({ length: 7 }, () => Array.from({ length: 6 }, letter).join('')).join(' ');
}

/** Posts a clean comment and returns its id. */
export async function publish(fields: Record<string, unknown> = {}): Promise<string> {
  tick(1);
  const answer = await (await submit(fields)).json<{ status: string; comment?: { id: string } }>();
  if (answer.comment === undefined) throw new Error(`not published: ${JSON.stringify(answer)}`);
  return answer.comment.id;
}

/** Posts a comment that waits and returns its id. */
export async function hold(fields: Record<string, unknown> = {}): Promise<string> {
  tick(1);
  const answer = await (await submit({ body: HELD, ...fields })).json<{ status: string; id?: string }>();
  if (answer.status !== 'pending' || answer.id === undefined)
    throw new Error(`not held: ${JSON.stringify(answer)}`);
  return answer.id;
}

/** A guest's own comment: its id, and the token of its receipt. */
export interface Mine {
  readonly id: string;
  readonly token: string;
}

/** Posts a comment and returns its id and token, whatever becomes of it. */
export async function mine(fields: Record<string, unknown> = {}): Promise<Mine> {
  tick(1);
  const answer = await (
    await submit(fields)
  ).json<{ id?: string; comment?: { id: string }; receipt?: { token: string } }>();
  const id = answer.comment?.id ?? answer.id;
  if (id === undefined || !answer.receipt) throw new Error(`not taken: ${JSON.stringify(answer)}`);
  return { id, token: answer.receipt.token };
}

/** Doubtful by the rules, so a person decides. */
export const HELD = 'You are an idiot.';
/** Plain spam, whether held or rejected: the guest cannot tell. */
export const CASINO =
  'Best online casino, 200 free spins and a welcome bonus: https://lucky-spins.example/join';

/** The same without a way to get there. */
export const ADVERT =
  'Best online casino, 200 free spins and a welcome bonus, double your first deposit today';

export const moderate = (action: string, ids: readonly string[], reason?: string): Promise<Response> =>
  post('/v1/sites/demo/moderation/actions', { action, ids, reason }, KEY);

/** The body, held against the answer's schema. */
export async function body<T extends z.ZodType>(response: Response, schema: T): Promise<z.infer<T>> {
  return schema.parse(await response.json());
}

export const thread = (query = ''): string =>
  `/v1/sites/demo/comments?page=${encodeURIComponent(PAGE)}${query}`;

/** Changes the demo site's settings, as `npm run site` would, and waits until isolates have forgotten the old ones. */
export async function configure(settings: unknown): Promise<void> {
  tick(5_000);
  await env.DB.prepare("UPDATE sites SET settings = ?1, version = version + 1 WHERE id = 'demo'")
    .bind(typeof settings === 'string' ? settings : JSON.stringify(settings))
    .run();
}

/** Endpoints of the demo site, as the API would register them; any that were there are gone. */
export async function listen(
  ...endpoints: (Pick<Endpoint, 'id' | 'url'> & Partial<Endpoint>)[]
): Promise<void> {
  await env.DB.batch([
    env.DB.prepare('DELETE FROM endpoints'),
    ...endpoints.map((endpoint) => putEndpoint(env.DB, { ...ENDPOINT, ...endpoint }, null)),
  ]);
}

const ENDPOINT = {
  siteId: 'demo',
  events: null,
  format: 'standard',
  own: ORIGIN,
  createdAt: 0,
  disabled: null,
  failingSince: null,
  quietUntil: 0,
  digestEvery: null,
} as const satisfies Partial<Endpoint>;
