import ipaddr from 'ipaddr.js';

const NETWORK_OF_READER = 64; // bits of an IPv6 address: a connection is given as many, and all that follow (RFC 6177)
const LONGEST = 64; // characters of what is no address

/**
 * Who asks, as far as an address tells: of IPv6 the network, as one reader has all addresses of it.
 *
 * @param address - as the socket or a trusted proxy says it, with a port or without
 * @example readerNetwork('::ffff:203.0.113.7') // '203.0.113.7'
 * @example readerNetwork('2001:db8:1:2:aaaa::1') // '2001:db8:1:2::/64'
 */
export const readerNetwork = (address: string): string => {
  const bare = withoutPort(address.trim());
  if (!ipaddr.isValid(bare)) return bare.slice(0, LONGEST);
  const parsed = ipaddr.process(bare);
  if (!(parsed instanceof ipaddr.IPv6)) return parsed.toString();
  return `${ipaddr.IPv6.networkAddressFromCIDR(`${parsed.toNormalizedString()}/${NETWORK_OF_READER}`).toString()}/${NETWORK_OF_READER}`;
};

/** Some proxies write `203.0.113.7:51234` or `[2001:db8::1]:51234`. */
const withoutPort = (address: string): string =>
  /^\[(.+)\](?::\d+)?$/.exec(address)?.[1] ?? /^(\d+\.\d+\.\d+\.\d+):\d+$/.exec(address)?.[1] ?? address;
