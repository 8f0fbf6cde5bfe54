import ipaddr from 'ipaddr.js';

const GLOBAL_UNICAST = ipaddr.IPv6.parseCIDR('2000::/3'); // all that is given out (IANA IPv6 address space)

/**
 * Whether an IP address belongs to the public internet. Private, loopback, link-local, shared (CGNAT), multicast and
 * reserved ranges do not; nor do IPv6 addresses that carry an IPv4 address (mapped, 6to4, Teredo, NAT64), as they may lead
 * to any of these.
 *
 * @example isPublicAddress('169.254.169.254') // false
 * Source: RFC 6890, IANA special-purpose address registries
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address)) return false;
  const parsed = ipaddr.parse(address);
  if (parsed.range() !== 'unicast') return false;
  return parsed instanceof ipaddr.IPv4 || parsed.match(GLOBAL_UNICAST);
};
