import { addressPrefix } from '../comments/address-prefix.ts';
import { hmacSha256 } from '../comments/hmac.ts';
import { toHex, utf8 } from '../comments/seal.ts';

/** HMAC-SHA256 over the address's prefix, hex. `secret` keeps anyone from trying all addresses against it. */
export async function addressKey(address: string, secret: string): Promise<string> {
  return toHex(await hmacSha256(utf8(`greenroom address key ${secret}`), utf8(addressPrefix(address))));
}
