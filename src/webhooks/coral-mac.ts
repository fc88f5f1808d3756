import { hmacSha256 } from '../comments/hmac.ts';
import { utf8 } from '../comments/seal.ts';

/**
 * Coral's signature of what it sends and of what it is sent: over the body's bytes, the secret being a key as text,
 * whatever it looks like (coralproject/talk, services/fetch). There is no timestamp in it.
 */
export const coralMac = (secret: string, body: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> =>
  hmacSha256(utf8(secret), body);
