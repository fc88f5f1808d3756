import * as z from 'zod';
import type { Stage } from './stage.ts';
import { NOW_HEADER } from './wire.ts';

/** Who calls: a browser or a script, with an address, and the device token that it was given and kept. */
export interface Client {
  readonly address: string;
  device: string | null;
}

export interface Line {
  readonly origin: string;
  readonly stage: Stage;
}

const challenge = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('proof-of-work'),
    // ALTCHA's, as its library wants it: what is in there is its business.
    altcha: z.looseObject({
      parameters: z.looseObject({
        algorithm: z.string(),
        nonce: z.string(),
        salt: z.string(),
        cost: z.number(),
        keyLength: z.number(),
        keyPrefix: z.string(),
      }),
      signature: z.string().optional(),
    }),
  }),
  z.object({ kind: z.literal('turnstile') }),
]);
const form = z.object({ form: z.string(), trap: z.string(), challenge: challenge.nullable() });
export type Form = z.infer<typeof form>;

const receipt = z.object({ url: z.string(), token: z.string() });
const answer = z.object({
  status: z.enum(['published', 'pending', 'declined']),
  id: z.string().optional(),
  comment: z.object({ id: z.string() }).optional(),
  device: z.string().optional(),
  receipt: receipt.optional(),
});
const problem = z.object({
  type: z.string(),
  form: form.nullish(),
});

/** What became of a post. */
export type Reply =
  | {
      readonly became: 'published' | 'pending' | 'declined';
      readonly id: string;
      readonly receipt: string | null;
    }
  /** Nothing was stored. `by`: the problem's slug. */
  | {
      readonly became: 'refused';
      readonly by: string;
      readonly form: Form | null;
      readonly retryAfter: number;
    };

const send = (line: Line, { address }: Client, method: string, path: string, body?: unknown) =>
  fetch(new URL(path, line.origin), {
    method,
    headers: {
      'cf-connecting-ip': address,
      [NOW_HEADER]: String(line.stage.now()),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });

/** `GET …/form`; null where the Worker is asked too often. */
export async function openForm(line: Line, client: Client, site: string, page: string): Promise<Form | null> {
  const response = await send(line, client, 'GET', `/v1/sites/${site}/form?page=${encodeURIComponent(page)}`);
  const body: unknown = await response.json();
  if (response.status === 429) return null;
  if (response.status !== 200) throw new Error(`form: ${response.status} ${JSON.stringify(body)}`);
  return form.parse(body);
}

/** `POST …/comments`, with the device token; keeps a new one. */
export async function post(
  line: Line,
  client: Client,
  site: string,
  fields: Readonly<Record<string, unknown>>,
  keepsToken: boolean,
): Promise<Reply> {
  const sent = { ...fields, ...(client.device === null ? {} : { device: client.device }) };
  const response = await send(line, client, 'POST', `/v1/sites/${site}/comments`, sent);
  const body: unknown = await response.json();
  if (response.status >= 500) throw new Error(`a 5xx follows from input: ${JSON.stringify(body)}`);
  if (response.ok) {
    const { status, id, comment, device, receipt: got } = answer.parse(body);
    if (keepsToken && device !== undefined) client.device = device;
    return { became: status, id: comment?.id ?? id ?? '', receipt: got ? `/receipts/${got.token}` : null };
  }
  const { type, form: fresh } = problem.parse(body);
  const by = type.replace('/problems/', '');
  if (!REFUSALS.has(by)) throw new Error(`${by}: ${JSON.stringify(body)}`);
  return {
    became: 'refused',
    by,
    form: fresh ?? null,
    retryAfter: Number(response.headers.get('retry-after')),
  };
}

/** Others are mistakes of the simulation's. */
const REFUSALS = new Set(['too-many-requests', 'form', 'challenge', 'nudge', 'key-reused']);

/** `POST /receipts/{token}/edit`: is the changed text on the page? */
export async function edit(line: Line, client: Client, at: string, body: string): Promise<boolean> {
  const response = await send(line, client, 'POST', `${at}/edit`, { body, acknowledged: true });
  const changed = z.object({ comment: z.unknown() }).safeParse(await response.json());
  return response.ok && changed.data?.comment !== null;
}
