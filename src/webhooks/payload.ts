import type { WebhookEvent } from '../comments/endpoint.ts';

/** A message as endpoints get it. */
export interface Message {
  readonly type: WebhookEvent;
  /** RFC 3339. */
  readonly timestamp: string;
  readonly data: unknown;
}
