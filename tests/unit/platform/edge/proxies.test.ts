import { isByTls, readProxies } from '../../../../src/platform/edge/domain/proxies';

describe('the number of proxies in front', () => {
  it.each([
    ['0', 0],
    [' 2 ', 2],
  ])('is read from %j', (setting, count) => {
    expect(readProxies(setting)).toBe(count);
  });

  it.each(['true', '', '-1', '1.5', '10.0.0.0/8'])(
    'is not %j: the sentence says what to write',
    (setting) => {
      expect(() => readProxies(setting)).toThrow(/^TRUST_PROXY is the number of proxies/);
    },
  );
});

describe('a request', () => {
  it('came by TLS when a proxy that is trusted says so', () => {
    expect(isByTls(1, '', 'https')).toBe(true);
    expect(isByTls(2, '', 'https, http')).toBe(true);
    expect(isByTls(1, '', 'http')).toBe(false);
    expect(isByTls(1, '', undefined)).toBe(false);
  });

  it('did not because anybody says so', () => {
    expect(isByTls(0, '', 'https')).toBe(false);
  });

  it('came by TLS where readers have no other way', () => {
    expect(isByTls(0, 'https://newsroom.example.org', undefined)).toBe(true);
    expect(isByTls(0, 'http://127.0.0.1:1337', undefined)).toBe(false);
  });
});
