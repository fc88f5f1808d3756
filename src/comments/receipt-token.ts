import { hmacSha256 } from './hmac.ts';
import { type CommentId, formatId, parseId } from './id.ts';
import { secretsOf, toBase64, utf8 } from './seal.ts';

/**
 * What lets a guest without an account come back to their comment: `ID.MAC`, the comment's id and an HMAC-SHA256 over it,
 * cut to 192 bits (RFC 2104, section 5). The key is HKDF-SHA256 of WEBHOOK_SECRET (RFC 5869), so that nothing is stored
 * and what signs webhooks signs no receipt. An id is never used twice, so it needs no site beside it.
 */

const MAC_BYTES = 24;
const TOKEN = /^([0-9a-z]{11})\.([A-Za-z0-9_-]{32})$/;

/** The token of a comment, made with the newest of the secrets. */
export async function receiptToken(id: CommentId, webhookSecret: string): Promise<string> {
  const [newest = ''] = secretsOf(webhookSecret);
  return `${formatId(id)}.${base64url(await macOf(id, newest))}`;
}

/** The comment whose token this is; null for any other text. While a secret is rotated the older ones still count. */
export async function readReceiptToken(token: string, webhookSecret: string): Promise<CommentId | null> {
  const [, written = '', mac = ''] = TOKEN.exec(token) ?? [];
  const id = parseId(written);
  if (id === null) return null;
  const given = utf8(mac);
  const fits = await Promise.all(
    secretsOf(webhookSecret).map(async (secret) =>
      crypto.subtle.timingSafeEqual(given, utf8(base64url(await macOf(id, secret)))),
    ),
  );
  return fits.includes(true) ? id : null;
}

async function macOf(id: CommentId, secret: string): Promise<Uint8Array> {
  const material = await crypto.subtle.importKey('raw', utf8(secret), 'HKDF', false, ['deriveBits']);
  const key = await crypto.subtle.deriveBits(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8('greenroom receipt 1') },
    material,
    256,
  );
  const mac = await hmacSha256(new Uint8Array(key), utf8(formatId(id)));
  return new Uint8Array(mac, 0, MAC_BYTES);
}

const base64url = (bytes: Uint8Array): string => toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_');
