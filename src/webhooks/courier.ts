import type { Outside } from './outgoing.ts';

/** What delivering needs of the outside world. */
export interface Courier {
  readonly db: D1Database;
  /** WEBHOOK_SECRET */
  readonly secret: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: () => number;
  /** 32 random bits a call. */
  readonly random: () => number;
  readonly outside: Outside;
  /** Cloudflare's Email Service, and who its mails are from; null where none are sent. */
  readonly mail: { readonly email: SendEmail; readonly from: string } | null;
  /** How long an endpoint gets, and for how long a try is nobody else's, ms; for simulations, whose clock runs faster. */
  readonly patience?: { readonly timeout: number; readonly lease: number };
}
