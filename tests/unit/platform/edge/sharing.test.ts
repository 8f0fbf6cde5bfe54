import { isShared, readOrigins, sharingHeaders } from '../../../../src/platform/edge/domain/sharing';

describe('what pages of other origins may read', () => {
  it.each(['/api/press-releases', '/api/sitemap.xml', '/uploads/photo.jpg', '/.well-known/security.txt'])(
    'is the public interface: %s',
    (path) => {
      expect(isShared(path)).toBe(true);
    },
  );

  it.each([
    '/',
    '/admin/login',
    '/content-manager/uid-routes',
    '/upload',
    '/i18n/locales',
    '/newsroom/x',
    '/apis',
    '/metrics',
  ])('is not the panel, nor what operators ask: %s', (path) => {
    expect(isShared(path)).toBe(false);
  });
});

describe('the headers of an answer', () => {
  it('are the same for every origin, and for none', () => {
    expect(sharingHeaders('*', 'https://reader.example.org')).toEqual(sharingHeaders('*', ''));
  });

  it('name an origin of the list to itself, and open nothing to others', () => {
    const origins = ['https://www.example.org'];
    expect(sharingHeaders(origins, 'https://www.example.org').slice(0, 2)).toEqual([
      'Access-Control-Allow-Origin',
      'https://www.example.org',
    ]);
    expect(sharingHeaders(origins, 'https://evil.example')).toEqual([]);
    expect(sharingHeaders(origins, 'null')).toEqual([]);
    expect(sharingHeaders(origins, '')).toEqual([]);
  });
});

describe('the setting of the origins', () => {
  it.each(['', '*', 'https://www.example.org, *'])('opens all for %j', (setting) => {
    expect(readOrigins(setting)).toBe('*');
  });

  it('is a list by commas', () => {
    expect(readOrigins('https://www.example.org, http://127.0.0.1:4000')).toEqual([
      'https://www.example.org',
      'http://127.0.0.1:4000',
    ]);
  });

  it.each(['www.example.org', 'https://www.example.org/', 'https://www.example.org/news', 'null'])(
    'refuses %j, which no browser says',
    (setting) => {
      expect(() => readOrigins(setting)).toThrow(/is not an origin/);
    },
  );
});
