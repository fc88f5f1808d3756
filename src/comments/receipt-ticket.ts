import { fromBase64Url, seal, toBase64Url, fromBase64, toBase64, unseal } from './seal.ts';

/**
 * What leads a guest from the post of a form to the page after it, which shows the private link. That page is reached by
 * a redirect, so that reloading it sends nothing twice, and its address can be shared while it is open: therefore it
 * holds no receipt token that anybody could read, but this: the token sealed (seal.ts), good for ten minutes, and only from where
 * the comment came. No cookie, nothing stored.
 */
const LIFETIME = 600_000;

/** Nonce, end, token and tag, base64url. */
const TICKET = /^[A-Za-z0-9_-]{80,160}$/;

export interface Bearer {
  /** A keyed hash of the guest's network address; '' where nobody knows it. */
  readonly from: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  readonly webhookSecret: string;
}

/** `token`: of the receipt of the comment that was just sent. */
export async function receiptTicket(token: string, { from, now, webhookSecret }: Bearer): Promise<string> {
  const sealed = await seal(`${now + LIFETIME} ${token}`, contextOf(from), webhookSecret);
  return toBase64Url(fromBase64(sealed));
}

/** The token in a ticket; null for any other text, too late, and from elsewhere. */
export async function readReceiptTicket(
  ticket: string,
  { from, now, webhookSecret }: Bearer,
): Promise<string | null> {
  // A length that base64 never has.
  if (!TICKET.test(ticket) || ticket.length % 4 === 1) return null;
  const opened = await unseal(toBase64(fromBase64Url(ticket)), contextOf(from), webhookSecret);
  const [end = '', token = ''] = opened?.split(' ') ?? [];
  return token !== '' && now < Number(end) ? token : null;
}

const contextOf = (from: string): string => `receipt ticket ${from}`;
