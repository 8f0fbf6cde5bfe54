import { readerNetwork } from '../../../../src/platform/edge/domain/reader-network';

describe('who asks', () => {
  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['203.0.113.7:51234', '203.0.113.7'],
    ['2001:db8:1:2:aaaa:bbbb:cccc:dddd', '2001:db8:1:2::/64'],
    ['2001:DB8:1:2::1', '2001:db8:1:2::/64'],
    ['[2001:db8:1:2::9]:443', '2001:db8:1:2::/64'],
    ['2001:db8:1:3::1', '2001:db8:1:3::/64'],
    ['::1', '::/64'],
  ])('%s is %s', (address, reader) => {
    expect(readerNetwork(address)).toBe(reader);
  });

  it('is somebody when the address is none', () => {
    expect(readerNetwork('unknown')).toBe('unknown');
    expect(readerNetwork('x'.repeat(500))).toHaveLength(64);
  });
});
