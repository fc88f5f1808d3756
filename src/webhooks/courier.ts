import type { Outside } from './outgoing.ts';

/** Times of a delivery, ms. */
export interface Patience {
  /** An endpoint gets so long for its answer. */
  readonly timeout: number;
  /** A try is nobody else's for so long. */
  readonly lease: number;
  /** Who takes longer than that is left alone for as long again, so that others have their turn. */
  readonly slow: number;
}

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
  /** For simulations, whose clock runs faster. */
  readonly patience?: Patience;
}
