import { checkRedirect } from '../../../../src/writing/redirects/domain/check-redirect';
import { checkSite } from '../../../../src/writing/sites/domain/check-site';

const SITE = 'https://www.example.org';

describe('a redirect', () => {
  it.each([
    { from: '/a', to: '/b' },
    { from: '/a', to: 'https://www.iom.int/x' },
    { from: '/a', to: 'https://www.iom.int/a' },
    { from: '/a', to: '/b?from=/a#a' },
    { from: '/a', gone: true },
  ])('may be %j', (redirect) => {
    expect(checkRedirect(redirect, SITE)).toEqual([]);
  });

  it.each([
    { from: '//a', to: '/b' },
    { from: '/a b', to: '/b' },
    { from: '/a', to: 'ftp://x' },
    { from: '/a', to: '/a' },
    { from: '/A/', to: '/a?lang=en' },
    { from: '/a', to: '/A#top' },
    { from: '/a', to: '/b/../a' },
    { from: '/a', to: '/%61' },
    { from: '/a', to: 'https://www.example.org/a' },
    { from: '/a', to: 'http://WWW.example.org:80/fr/a/?q=1' },
    { from: '/a' },
  ])('cannot be %j', (redirect) => {
    expect(checkRedirect(redirect, SITE)).toHaveLength(1);
  });
});

describe('the site', () => {
  it('has a zone of the IANA database and links on https', () => {
    expect(checkSite({ timeZone: 'Africa/Accra', socialLinks: [{ url: 'https://x.com/a' }] })).toEqual([]);
    expect(checkSite({ timeZone: 'Mars/Base', socialLinks: [{ url: 'http://x.com' }] })).toHaveLength(2);
    for (const colour of ['#0b5394', '#ABCDEF', '', null]) expect(checkSite({ colour })).toEqual([]);
    for (const colour of ['blue', '#fff', '#0b53941', 'url(x)', 7])
      expect(checkSite({ colour })).toMatchObject([{ path: ['colour'] }]);
  });
});
