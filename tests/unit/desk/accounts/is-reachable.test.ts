import { isReachable } from '../../../../src/desk/accounts/domain/is-reachable';

describe('a newsroom', () => {
  it.each(['127.0.0.1', '127.0.0.7', 'localhost', '::1', '::ffff:127.0.0.1'])(
    'that listens on %s alone is reached from this machine alone',
    (host) => {
      expect(isReachable({ host, url: '', proxies: 0 })).toBe(false);
    },
  );

  it.each(['0.0.0.0', '::', '192.0.2.7', '10.0.0.1', 'newsroom.example.org', ''])(
    'that listens on "%s" is reached by others',
    (host) => {
      expect(isReachable({ host, url: '', proxies: 0 })).toBe(true);
    },
  );

  it.each([
    ['https://newsroom.example.org', true],
    ['http://127.0.0.1:8080', false],
    ['http://localhost', false],
    ['http://[::1]:8080', false],
    ['/newsroom', false],
  ])('whose readers see %s: %s', (url, expected) => {
    expect(isReachable({ host: '127.0.0.1', url, proxies: 0 })).toBe(expected);
  });

  it('that trusts a proxy has one in front', () => {
    expect(isReachable({ host: '127.0.0.1', url: '', proxies: 1 })).toBe(true);
    expect(isReachable({ host: '127.0.0.1', url: '', proxies: 0 })).toBe(false);
  });
});
