import { checkRedirect } from '../../../../src/writing/redirects/domain/check-redirect';
import { checkSite } from '../../../../src/writing/sites/domain/check-site';

describe('a redirect', () => {
  it.each([
    { from: '/a', to: '/b' },
    { from: '/a', to: 'https://www.iom.int/x' },
    { from: '/a', gone: true },
  ])('may be %j', (redirect) => {
    expect(checkRedirect(redirect)).toEqual([]);
  });

  it.each([
    { from: '//a', to: '/b' },
    { from: '/a b', to: '/b' },
    { from: '/a', to: 'ftp://x' },
    { from: '/a', to: '/a' },
    { from: '/a' },
  ])('cannot be %j', (redirect) => {
    expect(checkRedirect(redirect)).toHaveLength(1);
  });
});

describe('the site', () => {
  it('has a zone of the IANA database and links on https', () => {
    expect(checkSite({ timeZone: 'Africa/Accra', socialLinks: [{ url: 'https://x.com/a' }] })).toEqual([]);
    expect(checkSite({ timeZone: 'Mars/Base', socialLinks: [{ url: 'http://x.com' }] })).toHaveLength(2);
  });
});
