import { Webhook } from 'standardwebhooks';

/** What the examples share: reading what Greenroom sends, and sending it a decision. Runs in any Worker. */

/** Settings and secrets of a Worker that listens to Greenroom and answers it. */
export interface Connection {
  /** Origin of the Greenroom deployment: https://comments.example */
  readonly GREENROOM: string;
  /** Id of the site there. */
  readonly SITE: string;
  /** Secret of the endpoint that Greenroom sends its events to: whsec_… */
  readonly EVENTS_SECRET: string;
  /** Secret of the credential of kind `sender`: whsec_… */
  readonly SENDER_SECRET: string;
}

/** As much of an event about a comment as the examples use. */
export interface CommentEvent {
  readonly type: string;
  readonly data: {
    /** The comment as it is now, which may be later than the event. */
    readonly comment: {
      readonly id: string;
      /** Number of what happened to it last. */
      readonly seq: number;
      readonly status: 'published' | 'pending' | 'rejected' | 'deleted';
      /** When it first went on air; null = never. */
      readonly published_at: string | null;
      /** What a guest wrote, as sent. Anything can stand in there. */
      readonly body: string;
      readonly author: { readonly name: string };
      readonly page: { readonly url: string; readonly title: string };
    };
    readonly decision: {
      readonly verdict?: 'approve' | 'hold' | 'reject';
      readonly scores?: { readonly spam: number; readonly toxicity: number };
      readonly findings?: readonly {
        readonly category: string;
        readonly score: number;
        readonly text: string;
        readonly why: string;
      }[];
      /** `engine`, or who acted since. */
      readonly actor: string;
    };
    /** The comment was too long for a message and is cut. */
    readonly truncated?: boolean;
  };
}

/** What a Worker decides: an action on one comment. */
export interface Decision {
  readonly action: 'approve' | 'reject';
  readonly id: string;
  /** `seq` of the comment as it was read. */
  readonly seen: number;
  readonly moderator: string;
  readonly reason?: string;
  /** Greenroom carries out one decision of each id, however often it is sent. Any characters. */
  readonly webhookId: string;
}

const MAX_BODY = 64 * 1024;

/** The event of a request that Greenroom signed, with its id; else the answer to refuse it with. */
export async function readEvent(
  request: Request,
  secret: string,
): Promise<{ readonly id: string; readonly event: CommentEvent } | Response> {
  const body = await readText(request);
  if (body === null) return new Response('too large', { status: 413 });
  try {
    // Over the text as it came: parsed and written anew it would be another.
    new Webhook(secret).verify(body, Object.fromEntries(request.headers), { jsonParse: false });
    // From here on it is Greenroom's, so its shape is known. What guests wrote in it is still theirs.
    const event: CommentEvent = JSON.parse(body);
    return { id: request.headers.get('webhook-id') ?? '', event };
  } catch {
    return new Response('not signed by Greenroom', { status: 401 });
  }
}

/** The body as text, or null if it is longer than any that is meant for us. */
export async function readText(request: Request): Promise<string | null> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const chunk of request.body ?? []) {
    size += chunk.byteLength;
    if (size > MAX_BODY) return null;
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}

/** Sends a decision to the moderation webhook. 409: somebody decided before; 404: there is no such comment. */
export function sendDecision(connection: Connection, decision: Decision): Promise<Response> {
  const { action, webhookId, ...data } = decision;
  const now = new Date();
  const id = webhookId.replace(/[^\w-]/g, '_').slice(0, 256);
  // `only_if`: what a person decided in the meantime stays. `seen`: another text than the one that was read is not let in.
  const body = JSON.stringify({
    type: `comment.${action}`,
    timestamp: now.toISOString(),
    data: { ...data, only_if: 'pending' },
  });
  return fetch(`${connection.GREENROOM}/v1/sites/${connection.SITE}/webhooks/moderation`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/json',
      'webhook-id': id,
      'webhook-timestamp': String(Math.floor(now.getTime() / 1000)),
      'webhook-signature': new Webhook(connection.SENDER_SECRET).sign(id, now, body),
    },
    signal: AbortSignal.timeout(10_000),
  });
}
