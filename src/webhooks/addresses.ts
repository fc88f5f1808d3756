import ipaddr from 'ipaddr.js';

/** Which addresses a name may lead to: nothing but public machines (see comments/public-url.ts). */

/** Globally routed IPv6 begins with these three bits (IANA's IPv6 address space registry). */
const GLOBAL_IPV6 = ipaddr.IPv6.parseCIDR('2000::/3');

/** Public by number, but Azure's host agent: it answers virtual machines with their secrets. */
const AZURE_HOST = '168.63.129.16';

/**
 * Is this a public unicast address, as a DNS answer writes it (four decimal numbers, or IPv6)? Addresses that carry
 * another inside (IPv4-mapped, 6to4, Teredo, NAT64) are refused whatever they carry: no public service is reachable by
 * them alone.
 */
export function isPublicAddress(text: string): boolean {
  if (ipaddr.IPv4.isValidFourPartDecimal(text)) {
    return ipaddr.IPv4.parse(text).range() === 'unicast' && text !== AZURE_HOST;
  }
  if (text.includes('%') || !ipaddr.IPv6.isValid(text)) return false;
  const address = ipaddr.IPv6.parse(text);
  return address.range() === 'unicast' && address.match(GLOBAL_IPV6);
}
