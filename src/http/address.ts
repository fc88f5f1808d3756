import { addressPrefix } from '../comments/address-prefix.ts';
import { hmacSha256 } from '../comments/hmac.ts';
import { toHex, utf8 } from '../comments/seal.ts';

/** HMAC-SHA256 over the address's prefix, hex. `secret` keeps anyone from trying all addresses against it. */
export async function addressKey(address: string, secret: string): Promise<string> {
  return toHex(await hmacSha256(utf8(`greenroom address key ${secret}`), utf8(addressPrefix(address))));
}

/**
 * The same for who reports a comment: made for this one comment, so that nobody can tell from two of them who reported
 * what. `comment` is its public id.
 */
export async function reporterKey(address: string, comment: string, secret: string): Promise<string> {
  const key = utf8(`greenroom reporter key ${secret}`);
  return toHex(await hmacSha256(key, utf8(`${comment} ${addressPrefix(address)}`)));
}
