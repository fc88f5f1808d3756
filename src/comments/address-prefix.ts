/** The part of a client's address that stands for one guest. */

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
