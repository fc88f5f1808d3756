/** Where a site wants to be told of changes, and of which. */

/** What happens to a comment. */
const COMMENT_EVENTS = [
  'comment.published',
  'comment.pending',
  'comment.rejected',
  'comment.edited',
  'comment.deleted',
  'comment.reported',
  'comment.appealed',
] as const;

/** What is about no single comment. */
export const NOTICES = ['moderation.digest', 'moderation.flood', 'endpoint.disabled'] as const;

/** What messages to people can be about: never each comment that comes in, which digests are there to spare them. */
export const FOR_PEOPLE = [...NOTICES, 'comment.reported', 'comment.appealed'] as const;

/** Everything that an endpoint can ask for. */
export const WEBHOOK_EVENTS = [...COMMENT_EVENTS, ...NOTICES] as const;

/** Types of messages; a test is sent to whoever asks for one. */
export type WebhookEvent = (typeof WEBHOOK_EVENTS)[number] | 'endpoint.test';

/** `standard` = Standard Webhooks; the others are messages to people, made from templates. */
export const ENDPOINT_FORMATS = ['standard', 'slack', 'discord', 'email'] as const;
export type EndpointFormat = (typeof ENDPOINT_FORMATS)[number];

/**
 * Why an endpoint gets nothing: it answered 410, it failed for thirty days, or a moderator paused it.
 */
export type Disabled = 'gone' | 'failing' | 'paused';

/** As much of an endpoint as a change needs to know. */
export interface Listener {
  readonly id: string;
  /** null = all events of comments. */
  readonly events: readonly WebhookEvent[] | null;
}

/** Times are milliseconds since the Unix epoch. */
export interface Endpoint extends Listener {
  readonly siteId: string;
  /** `https:`, or `mailto:` for e-mail. */
  readonly url: string;
  readonly format: EndpointFormat;
  /** The Worker's own origin as known when the endpoint was made; '' where nobody knew. */
  readonly own: string;
  readonly createdAt: number;
  readonly disabled: Disabled | null;
  /** When the failures since the last success began; null while it works. */
  readonly failingSince: number | null;
  /** It asked for patience until then; 0 if not. */
  readonly quietUntil: number;
  /** Minutes between two digests; null = none wanted. */
  readonly digestEvery: number | null;
}

/** What an endpoint is still to be told. */
export interface Backlog {
  /** Messages, counted up to a bound. */
  readonly waiting: number;
  /** When the first of them is tried, milliseconds since the Unix epoch; null where none waits. */
  readonly nextTry: number | null;
}

/** Does it want messages of this type? */
export function wants(listener: Listener, type: WebhookEvent): boolean {
  if (listener.events !== null) return listener.events.some((event) => event === type);
  return COMMENT_EVENTS.some((event) => event === type);
}
