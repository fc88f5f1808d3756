import type { WebhookEvent } from './endpoint.ts';
import { type CommentId, formatId, parseId } from './id.ts';

/** One try of a delivery, and what came of it. */
export interface Delivery {
  readonly siteId: string;
  readonly endpoint: string;
  /** When it began, milliseconds since the Unix epoch. */
  readonly at: number;
  /** The comment; for messages that are about none, an id of their own. */
  readonly subject: CommentId;
  /** The event's number within the comment; 0 for messages that are about none. */
  readonly seq: number;
  readonly type: WebhookEvent;
  /** 1 for the first try; 0 where nothing was sent. */
  readonly attempt: number;
  /** `skipped`: the endpoint was off. */
  readonly outcome: 'delivered' | 'failed' | 'given-up' | 'skipped';
  /** HTTP status; null where there was no answer. */
  readonly status: number | null;
  /** How long it took. */
  readonly ms: number;
  /** Start of the answer, or what went wrong: another server's words. */
  readonly excerpt: string;
}

/** What a message is about: enough to name it. */
export interface MessageKey {
  readonly endpoint: string;
  readonly subject: CommentId;
  readonly seq: number;
}

/** `webhook-id`: the same for every try of a message, so that receivers know a repeat. Without dots, as the format asks. */
export const messageId = ({ subject, seq, endpoint }: MessageKey): string =>
  `msg_${formatId(subject)}_${seq}_${endpoint}`;

/** What a message id names, or null for anything that is none of ours. */
export function parseMessageId(text: string): MessageKey | null {
  const match = /^msg_([0-9a-z]{11})_(\d{1,9})_([a-z0-9-]{1,40})$/.exec(text);
  const subject = parseId(match?.[1] ?? '');
  return match?.[3] === undefined || subject === null
    ? null
    : { subject, seq: Number(match[2]), endpoint: match[3] };
}
