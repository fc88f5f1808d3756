import { hmacSha256 } from '../comments/hmac.ts';
import { fromBase64, toBase64, utf8 } from '../comments/seal.ts';

/**
 * Standard Webhooks signatures (standardwebhooks.com, "Signature scheme"): HMAC-SHA256 over
 * `id.timestamp.body`, the secret being `whsec_` + base64.
 */

/**
 * Headers for a message, signed with each secret: while one is rotated, the receiver may know either. `id` has no dot;
 * `now` in milliseconds since the Unix epoch.
 */
export async function signatureHeaders(
  secrets: readonly string[],
  id: string,
  now: number,
  body: string,
): Promise<Record<string, string>> {
  const timestamp = String(Math.floor(now / 1000));
  const content = utf8(`${id}.${timestamp}.${body}`);
  const signatures = await Promise.all(
    secrets.map(async (secret) => {
      const mac = await macWith(secret, content);
      return `v1,${toBase64(new Uint8Array(mac))}`;
    }),
  );
  return {
    'webhook-id': id,
    'webhook-timestamp': timestamp,
    'webhook-signature': signatures.join(' '),
  };
}

/** The MAC under a `whsec_` secret. */
export const macWith = (secret: string, content: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> =>
  hmacSha256(fromBase64(secret.replace(/^whsec_/, '')), content);
