import { lookup, type LookupAddress } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import { isPublicAddress } from './domain/is-public-address';
import { OutboundError, toOutboundError } from './outbound-error';

/**
 * The addresses behind a host, when all of them are public. One that is not refuses them all: else whoever asks again
 * might get the other.
 *
 * @param host - a name or an IP address, as `URL.hostname` has it
 * @throws OutboundError
 */
export const resolvePublic = (host: string, isPrivateAllowed: boolean): Promise<LookupAddress[]> => {
  const literal = host.replace(/^\[(.*)\]$/, '$1');
  return new Promise((resolve, reject) => {
    lookup(literal, { all: true, verbatim: true }, (error, addresses) => {
      if (error !== null) reject(toOutboundError(error));
      else if (isPrivateAllowed || addresses.every(({ address }) => isPublicAddress(address)))
        resolve(addresses);
      else reject(new OutboundError('address-not-public'));
    });
  });
};

/**
 * What Node connects with: the address that was checked is the one that is connected to, whatever the name leads to a
 * moment later (DNS rebinding).
 */
export const publicLookup =
  (isPrivateAllowed: boolean): LookupFunction =>
  (host, options, callback) => {
    resolvePublic(host, isPrivateAllowed).then(
      (addresses) => {
        const [first] = addresses;
        if (options.all === true) callback(null, addresses);
        else if (first === undefined) callback(new OutboundError('name-not-found'), '', 0);
        else callback(null, first.address, first.family);
      },
      (error: unknown) => {
        callback(toOutboundError(error), '', 0);
      },
    );
  };

/** Node asks no lookup for an IP address. @throws OutboundError */
export const refusePrivateLiteral = ({ hostname }: URL, isPrivateAllowed: boolean): void => {
  const literal = hostname.replace(/^\[(.*)\]$/, '$1');
  if (!isPrivateAllowed && isIP(literal) !== 0 && !isPublicAddress(literal))
    throw new OutboundError('address-not-public');
};
