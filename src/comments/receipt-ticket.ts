import { hmacSha256 } from './hmac.ts';
import { type CommentId, formatId, parseId } from './id.ts';
import { secretsOf, toBase64, utf8 } from './seal.ts';

/**
 * What leads a guest from the post of a form to the page after it, which shows the private link. That page is reached by
 * a redirect, so that reloading it sends nothing twice, and its address can be shared while it is open: therefore it
 * holds no receipt token, but this: good for ten minutes, and only from where the comment came. No cookie, nothing stored.
 */
const LIFETIME = 600_000;

/** 128 bits of HMAC-SHA256 (RFC 2104, section 5), base64url without padding. */
const MAC_BYTES = 16;
const TICKET = /^([0-9a-z]{11})\.([0-9a-z]{1,9})\.([A-Za-z0-9_-]{22})$/;

export interface Bearer {
  /** A keyed hash of the guest's network address; '' where nobody knows it. */
  readonly from: string;
  /** Milliseconds since the Unix epoch. */
  readonly now: number;
  readonly webhookSecret: string;
}

/** `ID.END.MAC`, the end in seconds since the epoch, base 36. */
export async function receiptTicket(id: CommentId, { from, now, webhookSecret }: Bearer): Promise<string> {
  const [newest = ''] = secretsOf(webhookSecret);
  const told = `${formatId(id)}.${Math.ceil((now + LIFETIME) / 1000).toString(36)}`;
  return `${told}.${await macOf(told, from, newest)}`;
}

/** The comment whose ticket this is; null for any other text, too late, and from elsewhere. */
export async function readReceiptTicket(
  ticket: string,
  { from, now, webhookSecret }: Bearer,
): Promise<CommentId | null> {
  const [, written = '', end = '', mac = ''] = TICKET.exec(ticket) ?? [];
  const id = parseId(written);
  if (id === null || Number.parseInt(end, 36) * 1000 <= now) return null;
  const given = utf8(mac);
  const fits = await Promise.all(
    secretsOf(webhookSecret).map(async (secret) =>
      crypto.subtle.timingSafeEqual(given, utf8(await macOf(`${written}.${end}`, from, secret))),
    ),
  );
  return fits.includes(true) ? id : null;
}

async function macOf(told: string, from: string, secret: string): Promise<string> {
  const mac = await hmacSha256(utf8(`greenroom receipt ticket 1 ${secret}`), utf8(`${told}\n${from}`));
  return toBase64(new Uint8Array(mac, 0, MAC_BYTES))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}
