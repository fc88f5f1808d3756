/** The parts of a client's address that stand for one guest, and for the network that the guest calls from. */

/** An IPv4 address as it is, an IPv6 address by its /64: the smallest network that one household gets. */
export function addressPrefix(address: string): string {
  return ipv4Of(address) ?? ipv6Groups(address, 4);
}

/**
 * What a provider hands to many of its customers: the /24 of an IPv4 address, the /48 of an IPv6 address. Neighbours share
 * it, so it is for bans and for nothing else.
 */
export function networkPrefix(address: string): string {
  const ipv4 = ipv4Of(address);
  return ipv4 === null ? ipv6Groups(address, 3) : ipv4.split('.').slice(0, 3).join('.');
}

/** Null for an IPv6 address. ::ffff:192.0.2.1 is an IPv4 client on an IPv6 socket. */
const ipv4Of = (address: string): string | null =>
  address.includes('.') ? address.slice(address.lastIndexOf(':') + 1) : null;

/** The first `count` groups of 16 bits, without leading zeros. */
function ipv6Groups(address: string, count: number): string {
  const [head = '', tail] = address.toLowerCase().split('%', 1).join().split('::', 2);
  const left = head === '' ? [] : head.split(':');
  const right = tail === undefined || tail === '' ? [] : tail.split(':');
  const zeros = tail === undefined ? 0 : Math.max(0, 8 - left.length - right.length);
  const groups = [...left, ...Array.from({ length: zeros }, () => '0'), ...right];
  return groups
    .slice(0, count)
    .map((group) => group.replace(/^0+(?=.)/, ''))
    .join(':');
}

/** The machine itself: a developer's browser, or a proxy in front of a local Worker. Behind Cloudflare nobody calls from there. */
export const isLoopback = (address: string): boolean => /^(?:(?:::ffff:)?127\.|::1$)/i.test(address);
