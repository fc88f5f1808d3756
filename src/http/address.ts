import { hmacSha256 } from '../comments/hmac.ts';
import { toHex, utf8 } from '../comments/seal.ts';

/**
 * The part of a client's address that stands for one guest, as a key that does not give the address away.
 */

/** An IPv4 address as it is, an IPv6 address by its /64: the smallest network that one household gets. */
export function addressPrefix(address: string): string {
  // ::ffff:192.0.2.1 is an IPv4 client on an IPv6 socket.
  if (address.includes('.')) return address.slice(address.lastIndexOf(':') + 1);
  const [head = '', tail] = address.toLowerCase().split('%', 1).join().split('::', 2);
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
  return groups
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** HMAC-SHA256 over the prefix, hex. `secret` keeps anyone from trying all addresses against it. */
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
