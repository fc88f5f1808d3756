import type { OpenedSecret } from '../comments/credential.ts';
import { fromBase64 } from '../comments/seal.ts';
import { macWith } from './sign.ts';

/**
 * Verifies Standard Webhooks (standardwebhooks.com, "Verifying webhook authenticity"): HMAC-SHA256 over
 * `id.timestamp.body`, the body being the bytes as they came. Two steps, so that what is plainly wrong costs no
 * look at secrets: `readClaim`, then `signedBy`.
 */

/** Older or newer messages are refused: a captured one is of use for no longer. Seconds, both ways. */
const TOLERANCE = 5 * 60;

/** More than a sender needs while it rotates secrets; the rest is not looked at. */
const MAX_SIGNATURES = 10;

/** What a message says of itself; nothing of it is believed before its signature is. */
export interface Claim {
  readonly id: string;
  /** Seconds since the Unix epoch, as sent. */
  readonly timestamp: string;
  /** Signatures of scheme `v1`: 32 bytes each. */
  readonly signatures: readonly Uint8Array[];
}

/** Why a message is refused before any secret is looked at. */
export type ClaimRefusal =
  | 'missing-header'
  | 'malformed-id'
  | 'malformed-timestamp'
  | 'too-old'
  | 'too-new'
  | 'no-signature';

/** Reads the three headers. `now`: milliseconds since the Unix epoch. */
export function readClaim(
  headers: Pick<Headers, 'get'>,
  now: number,
): Claim | { readonly refused: ClaimRefusal } {
  const id = headers.get('webhook-id');
  const timestamp = headers.get('webhook-timestamp');
  const signature = headers.get('webhook-signature');
  if (!id || !timestamp || !signature) return { refused: 'missing-header' };
  // Dots divide what is signed: an id with one could be read in two ways.
  if (!/^[!-\-/-~]{1,256}$/.test(id)) return { refused: 'malformed-id' };
  // What one did not send, one cannot have signed: no sign, no fraction, no leading zero.
  if (!/^[1-9]\d{0,11}$/.test(timestamp)) return { refused: 'malformed-timestamp' };
  const age = Math.floor(now / 1000) - Number(timestamp);
  if (age > TOLERANCE) return { refused: 'too-old' };
  if (age < -TOLERANCE) return { refused: 'too-new' };
  const signatures = signature
    .split(' ', MAX_SIGNATURES)
    .flatMap((part) => (part.startsWith('v1,') ? macOf(part.slice('v1,'.length)) : []));
  return signatures.length === 0 ? { refused: 'no-signature' } : { id, timestamp, signatures };
}

/** The 32 bytes of well-formed, canonical base64 (RFC 4648, 3.5: the spare bits are zero); else nothing. */
const macOf = (base64: string): Uint8Array[] =>
  /^[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=$/.test(base64) ? [fromBase64(base64)] : [];

/**
 * The first secret that one of the signatures was made with, or null. One HMAC a secret, however many signatures
 * the header lists.
 */
export async function signedBy<Secret extends OpenedSecret>(
  claim: Claim,
  body: Uint8Array,
  secrets: readonly Secret[],
): Promise<Secret | null> {
  const head = new TextEncoder().encode(`${claim.id}.${claim.timestamp}.`);
  const content = new Uint8Array(head.length + body.length);
  content.set(head);
  content.set(body, head.length);
  const matches = await Promise.all(
    secrets.map(async ({ secret }) => {
      const mac = await macOrNull(secret, content);
      return mac !== null && claim.signatures.some((signature) => sameBytes(mac, signature));
    }),
  );
  return secrets.find((_, i) => matches[i]) ?? null;
}

/** Null for a secret that is none: not base64, or empty. */
async function macOrNull(secret: string, content: Uint8Array<ArrayBuffer>): Promise<Uint8Array | null> {
  try {
    return new Uint8Array(await macWith(secret, content));
  } catch {
    return null;
  }
}

/** Takes the same time wherever two of the same length differ: the place would tell a forger the right bytes. */
function sameBytes(a: Uint8Array, b: Uint8Array): boolean {
  let difference = a.length ^ b.length;
  for (const [i, byte] of a.entries()) difference |= byte ^ (b[i] ?? 0);
  return difference === 0;
}
