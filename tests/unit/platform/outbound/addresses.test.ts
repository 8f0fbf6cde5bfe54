import { checkReceiverUrl } from '../../../../src/platform/outbound/domain/check-receiver-url';
import { isPublicAddress } from '../../../../src/platform/outbound/domain/is-public-address';

describe('an address of the public internet', () => {
  it.each(['8.8.8.8', '1.1.1.1', '2606:4700::1111', '2a00:1450:4001::1'])('%s is one', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });

  it.each([
    ['private', '10.0.0.1'],
    ['private', '172.16.0.1'],
    ['private', '192.168.1.1'],
    ['loopback', '127.0.0.1'],
    ['loopback', '127.255.255.254'],
    ['link-local, where clouds keep their secrets', '169.254.169.254'],
    ['shared (CGNAT)', '100.64.0.1'],
    ['multicast', '224.0.0.1'],
    ['unspecified', '0.0.0.0'],
    ['of this network', '0.1.2.3'],
    ['broadcast', '255.255.255.255'],
    ['reserved', '240.0.0.1'],
    ['benchmarking', '198.18.0.1'],
    ['documentation', '192.0.2.1'],
    ['IPv6 loopback', '::1'],
    ['IPv6 unspecified', '::'],
    ['unique-local', 'fc00::1'],
    ['unique-local', 'fd12:3456::1'],
    ['IPv6 link-local', 'fe80::1'],
    ['IPv6 link-local with a zone', 'fe80::1%eth0'],
    ['site-local', 'fec0::1'],
    ['IPv6 multicast', 'ff02::1'],
    ['IPv4-mapped', '::ffff:10.0.0.1'],
    ['IPv4-mapped, of a public one too', '::ffff:8.8.8.8'],
    ['IPv4-compatible', '::7f00:1'],
    ['6to4', '2002:7f00:1::'],
    ['NAT64', '64:ff9b::7f00:1'],
    ['local NAT64', '64:ff9b:1::7f00:1'],
    ['Teredo', '2001:0:7f00:1::1'],
    ['IPv6 documentation', '2001:db8::1'],
    ['a name', 'localhost'],
    ['nothing', ''],
  ])('%s is none: %s', (_kind, address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});

describe('the address of a receiver', () => {
  it('is https', () => {
    expect(checkReceiverUrl('https://example.org/hook?x=1', false)).toBeNull();
    expect(checkReceiverUrl('http://example.org/hook', false)).toContain('https://');
    expect(checkReceiverUrl('http://127.0.0.1:1/hook', true)).toBeNull();
    expect(checkReceiverUrl('ftp://example.org/hook', true)).toContain('https://');
  });

  it.each(['example.org', '', 'https://', 7, null])('is whole, unlike %j', (address) => {
    expect(checkReceiverUrl(address, false)).toContain('whole address');
  });

  it('carries no password, no fragment, no novel', () => {
    expect(checkReceiverUrl('https://me:secret@example.org/', false)).toContain('password');
    expect(checkReceiverUrl('https://example.org/#top', false)).toContain('#');
    expect(checkReceiverUrl(`https://example.org/${'x'.repeat(2048)}`, false)).toContain('2048');
  });
});
