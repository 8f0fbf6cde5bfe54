import ipaddr from 'ipaddr.js';

const NETWORK = 4; // parts of 16 bits: a provider gives each customer 64 bits of addresses, to use as they like

/**
 * What counts as one address: an IPv4 address, or the network of 64 bits of an IPv6 address.
 *
 * @example placeOf('2001:db8:1:2:a:b:c:d') // '2001:db8:1:2::/64'
 * @example placeOf('::ffff:192.0.2.7') // '192.0.2.7'
 */
export const placeOf = (address: string): string => {
  if (!ipaddr.isValid(address)) return 'unknown';
  const read = ipaddr.process(address);
  if (!(read instanceof ipaddr.IPv6)) return read.toString();
  const parts = read.parts.slice(0, NETWORK).map((part) => part.toString(16));
  return `${parts.join(':')}::/64`;
};
