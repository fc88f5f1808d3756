/**
 * Secrets of others are kept sealed, so that a copy of the database signs nothing. AES-256-GCM with a random
 * 96-bit nonce; the key is HKDF-SHA256 of a secret that only the Worker has (NIST SP 800-38D, RFC 5869).
 */

const NONCE_BYTES = 12;

/** WEBHOOK_SECRET may name several, newest first, separated by spaces: while it is rotated the old ones still open. */
export const secretsOf = (webhookSecret: string): readonly string[] => webhookSecret.split(' ');

/** `context` says whose secret it is: a row copied to another site or purpose does not open there. */
export async function seal(secret: string, context: string, webhookSecret: string): Promise<string> {
  const [newest = ''] = secretsOf(webhookSecret);
  const nonce = crypto.getRandomValues(new Uint8Array(NONCE_BYTES));
  const sealed = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv: nonce, additionalData: utf8(context) },
    await keyFrom(newest),
    utf8(secret),
  );
  return toBase64(Uint8Array.of(...nonce, ...new Uint8Array(sealed)));
}

/** The secret, or null where none of ours opens it. */
export async function unseal(sealed: string, context: string, webhookSecret: string): Promise<string | null> {
  const bytes = fromBase64(sealed);
  for (const secret of secretsOf(webhookSecret)) {
    try {
      // Sequential by nature: older secrets are tried only where the newer does not open.
      // oxlint-disable-next-line no-await-in-loop
      const opened = await crypto.subtle.decrypt(
        { name: 'AES-GCM', iv: bytes.slice(0, NONCE_BYTES), additionalData: utf8(context) },
        // oxlint-disable-next-line no-await-in-loop
        await keyFrom(secret),
        bytes.slice(NONCE_BYTES),
      );
      return new TextDecoder().decode(opened);
    } catch {
      // Sealed with another.
    }
  }
  return null;
}

/** SHA-256, hex: how a random key is kept that only has to be recognised. */
export async function sha256(text: string): Promise<string> {
  return toHex(await crypto.subtle.digest('SHA-256', utf8(text)));
}

async function keyFrom(secret: string): Promise<CryptoKey> {
  const material = await crypto.subtle.importKey('raw', utf8(secret), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info: utf8('greenroom seal 1') },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}

/** UTF-8. A copy: browsers' types allow the encoder's own to be shared memory, which WebCrypto does not take. */
export const utf8 = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text).slice();

/** Bytes as lower-case hex. */
export const toHex = (bytes: ArrayBuffer): string =>
  Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');

/** Bytes as base64. */
export const toBase64 = (bytes: Uint8Array): string => btoa(String.fromCharCode(...bytes));

/** Bytes of base64 that is known to be well-formed. */
export const fromBase64 = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text), (char) => char.charCodeAt(0));

/** Bytes as base64url without padding (RFC 4648, section 5): fit for cookies and URLs. */
export const toBase64Url = (bytes: Uint8Array): string =>
  toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');

/** Bytes of base64url that is known to have no other characters; throws where the length is none of base64's. */
export const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  fromBase64(text.replaceAll('-', '+').replaceAll('_', '/'));
