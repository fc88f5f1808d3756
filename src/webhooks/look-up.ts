import * as z from 'zod';
import { isPublicAddress } from './addresses.ts';

/**
 * Names looked up by DNS over HTTPS before they are called, in the JSON format that Google and Cloudflare share
 * (developers.cloudflare.com/1.1.1.1/encryption/dns-over-https/make-api-requests/dns-json/).
 */

/** Types of records (IANA): A and AAAA are addresses; CNAME and others on the way are passed over. */
const A = 1;
const AAAA = 28;

const reply = z.object({
  /** RCODE: 0 is no error, also where the name has no record of the type. */
  Status: z.literal(0),
  /** Cut off: an address that we do not see cannot be judged. */
  TC: z.literal(false).optional(),
  Answer: z
    .array(z.object({ type: z.number(), TTL: z.number().nonnegative().optional(), data: z.string() }))
    .max(500)
    .optional(),
});

/** Names that led to public addresses only, and until when that holds (ms). Per isolate. */
const known = new Map<string, number>();
const KEEP = 300;
const KEEP_FOR = 60_000;

/** A reply is a few hundred bytes; a resolver that sends more is not one. */
const MAX_REPLY = 65_536;

const FAILED = 'the name could not be looked up';

/**
 * Null where every address of the name is public; else why it is not called. Fails closed: without a full answer to
 * both questions there is no call. Never throws. `now` in ms since the Unix epoch.
 */
export async function lookUp(
  resolver: string,
  name: string,
  now: number,
  signal: AbortSignal,
): Promise<string | null> {
  const key = `${resolver} ${name}`;
  if ((known.get(key) ?? 0) > now) return null;
  const [four, six] = await Promise.all([
    ask(resolver, name, 'A', signal),
    ask(resolver, name, 'AAAA', signal),
  ]);
  if (!four || !six) return FAILED;
  const records = [...four, ...six].filter(({ type }) => type === A || type === AAAA);
  if (records.length === 0) return 'the name has no address';
  if (!records.every(({ data }) => isPublicAddress(data)))
    return 'the name leads to an address that is not public';
  // No longer than the name's owner says, so that an endpoint may move.
  const seconds = Math.min(...records.map(({ TTL }) => TTL ?? 0));
  if (known.size >= KEEP) known.clear();
  known.set(key, now + Math.min(seconds * 1000, KEEP_FOR));
  return null;
}

type Answers = NonNullable<z.infer<typeof reply>['Answer']>;

/** The records of one question; null where there is no trustworthy answer. */
async function ask(
  resolver: string,
  name: string,
  type: 'A' | 'AAAA',
  signal: AbortSignal,
): Promise<Answers | null> {
  try {
    const url = new URL(resolver);
    url.searchParams.set('name', name);
    url.searchParams.set('type', type);
    const response = await fetch(url.href, {
      headers: { accept: 'application/dns-json' },
      redirect: 'manual',
      signal,
    });
    if (response.status !== 200 || !response.body) {
      await response.body?.cancel();
      return null;
    }
    const text = await readBounded(response.body);
    const parsed = reply.safeParse(text === null ? null : JSON.parse(text));
    return parsed.success ? (parsed.data.Answer ?? []) : null;
  } catch {
    return null;
  }
}

async function readBounded(body: ReadableStream<Uint8Array>): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  // Leaving the loop early cancels the stream.
  for await (const chunk of body) {
    size += chunk.length;
    if (size > MAX_REPLY) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
