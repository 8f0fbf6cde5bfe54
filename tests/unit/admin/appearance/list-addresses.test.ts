import { listAddresses } from '../../../../src/admin/appearance/domain/list-addresses';

const siteUrl = 'https://www.example.org';

const stored = {
  siteUrl,
  addresses: [
    { locale: 'en', publicPath: '/news/a', draftPath: '/news/a' },
    { locale: 'fr', publicPath: null, draftPath: '/news/b' },
    { locale: 'es', publicPath: null, draftPath: null },
  ],
};

describe('the addresses of a release', () => {
  it('say in each language where it is and where it will be', () => {
    expect(listAddresses(stored, { values: { slug: 'a' }, locale: 'en', isPage: false })).toEqual([
      { locale: 'en', now: `${siteUrl}/news/a`, later: null },
      { locale: 'fr', now: null, later: `${siteUrl}/fr/news/b` },
      { locale: 'es', now: null, later: null },
    ]);
  });

  it('follow the slug that nobody saved yet, and where there is none, the title', () => {
    const [changed] = listAddresses(stored, { values: { slug: 'new' }, locale: 'en', isPage: false });
    expect(changed).toEqual({ locale: 'en', now: `${siteUrl}/news/a`, later: `${siteUrl}/news/new` });
    const [made] = listAddresses(
      { siteUrl, addresses: [] },
      { values: { title: 'Été à Accra' }, locale: 'fr', isPage: false },
    );
    expect(made).toEqual({ locale: 'fr', now: null, later: `${siteUrl}/fr/news/ete-a-accra` });
  });
});

describe('the address of a page', () => {
  const page = { siteUrl, addresses: [{ locale: 'en', publicPath: '/us/about', draftPath: '/us/about' }] };
  const later = (values: Record<string, unknown>) =>
    listAddresses(page, { values, locale: 'en', isPage: true })[0]?.later;

  it('keeps the pages above it', () => {
    expect(later({ slug: 'about-us' })).toBe(`${siteUrl}/us/about-us`);
  });

  it('is the site itself for the home page', () => {
    expect(later({ slug: 'about', isHome: true })).toBe(`${siteUrl}/`);
  });

  it('is not guessed while another page above it is chosen', () => {
    expect(later({ slug: 'about', parent: { connect: [{ documentId: 'x' }], disconnect: [] } })).toBeNull();
  });
});
