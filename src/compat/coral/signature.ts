import { coralMac } from '../../webhooks/coral-mac.ts';

/** Coral's signatures, one for each of its active secrets: `sha256=<hex>[,sha256=<hex>]`. */

/** Coral signs with its active secrets: one, two while it rotates. */
const MAX_SIGNATURES = 10;
const MAX_HEADER = 2000;

/** Digests in the header, in order; what is no signature is passed over. */
function digestsIn(header: string): readonly Uint8Array[] {
  if (header.length > MAX_HEADER) return [];
  return header
    .split(',', MAX_SIGNATURES)
    .flatMap((part) => /^\s*sha256=([0-9a-f]{64})\s*$/i.exec(part)?.[1] ?? [])
    .map((hex) =>
      Uint8Array.from({ length: 32 }, (_, at) => Number.parseInt(hex.slice(2 * at, 2 * at + 2), 16)),
    );
}

/** Is one of the header's signatures made with one of the secrets over just these bytes? Compared in constant time. */
export async function isSigned(
  bytes: Uint8Array<ArrayBuffer>,
  header: string | undefined,
  secrets: readonly string[],
): Promise<boolean> {
  const given = digestsIn(header ?? '');
  if (given.length === 0) return false;
  const wanted = await Promise.all(secrets.map((secret) => coralMac(secret, bytes)));
  // All are compared, whichever fits: the time says nothing about which.
  return wanted
    .flatMap((digest) => given.map((one) => crypto.subtle.timingSafeEqual(one, digest)))
    .includes(true);
}
