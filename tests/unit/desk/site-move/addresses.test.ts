import { readAddresses } from '../../../../src/desk/site-move/check/read-addresses';
import { askedFor, rowsOf } from '../../../../src/desk/site-move/store/old-addresses';

describe('a list of addresses', () => {
  it('has one a line', () => {
    expect(readAddresses('\uFEFFhttps://www.example.org/a\r\n\n/b?p=1\n')).toEqual({
      addresses: ['https://www.example.org/a', '/b?p=1'],
    });
  });

  it('is a sitemap, in whichever namespace, or an index of some', () => {
    const sitemap = `<?xml version="1.0"?><s:urlset xmlns:s="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:i="i">
      <s:url><s:loc> https://www.example.org/a?x=1&amp;y=2 </s:loc><i:image><i:loc>https://www.example.org/p.jpg</i:loc></i:image></s:url>
      <s:url><s:loc><![CDATA[https://www.example.org/b]]></s:loc></s:url></s:urlset>`;
    expect(readAddresses(sitemap)).toEqual({
      addresses: ['https://www.example.org/a?x=1&y=2', 'https://www.example.org/b'],
    });
    expect(
      readAddresses(
        '<sitemapindex><sitemap><loc>https://www.example.org/s1.xml</loc></sitemap></sitemapindex>',
      ),
    ).toEqual({ sitemaps: ['https://www.example.org/s1.xml'] });
  });

  it.each([
    ['', 'there is no address in it.'],
    ['/a\nnot an address', 'line 2 is no address'],
    ['<urlset><url>', 'it is no XML'],
    ['<html></html>', 'it is XML, but no sitemap'],
  ])('that is none is refused with the reason: %j', (text, problem) => {
    expect(readAddresses(text)).toEqual({ problem: expect.stringContaining(problem) as string });
  });
});

describe('an old address', () => {
  it('is known as it is, and below its language as front ends ask', () => {
    expect(rowsOf({ address: 'https://old.example.org/fr/A', language: 'fr' })).toEqual([
      { address: '/fr/a', asked_in: '', locale: 'fr' },
      { address: '/a', asked_in: 'fr', locale: 'fr' },
    ]);
  });

  it('keeps its query', () => {
    expect(rowsOf({ address: '/fr/?p=17' })).toEqual([
      { address: '/fr?p=17', asked_in: '', locale: '' },
      { address: '/?p=17', asked_in: 'fr', locale: 'fr' },
    ]);
    expect(rowsOf({ address: '/?p=17' })).toEqual([{ address: '/?p=17', asked_in: '', locale: '' }]);
  });
});

describe('who asks for an address', () => {
  it.each([
    ['/fr/news/a?b=1', 'fr', '/news/a?b=1'],
    ['/fr', 'fr', '/'],
    ['/fr?p=1', 'fr', '/?p=1'],
    ['/french', 'en', '/french'],
    ['/en/a', 'en', '/en/a'],
    ['/', 'en', '/'],
  ])('%s asks in %s for %s', (address, locale, path) => {
    expect(askedFor(address)).toEqual({ locale, path });
  });
});
