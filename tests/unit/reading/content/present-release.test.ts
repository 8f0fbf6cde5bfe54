import { presentRelease } from '../../../../src/reading/content/domain/present-release';
import type { StoredFile, StoredRelease, StoredSite } from '../../../../src/reading/content/domain/stored';

const FRAME = { newsroomUrl: 'https://newsroom.example.org', siteUrl: 'https://www.example.org' };

const FLAG: StoredFile = {
  url: '/uploads/flag.png',
  name: 'flag.png',
  alternativeText: 'A flag',
  caption: null,
  width: 2,
  height: 2,
  mime: 'image/png',
  size: 1,
  formats: { small: { url: '/uploads/small_flag.png', width: 1, height: 1, mime: 'image/png' } },
};

const RELEASE: StoredRelease = {
  documentId: 'release',
  locale: 'fr',
  title: 'Titre',
  slug: 'titre',
  subtitle: null,
  summary: 'Résumé',
  datelineCity: 'Accra',
  releasedAt: '2026-01-01T00:00:00.000Z',
  changedAt: null,
  state: 'released',
  body: [{ type: 'image', image: { url: '/uploads/flag.png', alternativeText: 'A flag' }, children: [] }],
  notesToEditors: null,
  image: FLAG,
  imageAlternativeText: null,
  imageCaption: 'La cérémonie',
  imageCredit: 'OIM',
  attachments: [],
  quotes: [],
  contacts: [],
  partnerCountries: [],
  donors: [],
  topics: [],
  corrections: [],
};

const SITE: StoredSite = {
  locale: 'fr',
  name: 'OIM Ghana',
  tagline: null,
  logo: null,
  boilerplate: 'À propos.',
  usageTerms: null,
  timeZone: 'Africa/Accra',
  colour: null,
  keyFigures: [],
  pressContact: null,
  socialLinks: [{ platform: 'x', url: 'https://x.example.org/oim' }],
};

const present = (release: Partial<StoredRelease> = {}, site: StoredSite | null = SITE) =>
  presentRelease(
    { ...RELEASE, ...release },
    { alternates: [{ locale: 'fr', path: '/news/titre' }], above: [], site, previous: null, next: null },
    FRAME,
  );

const things = (release: Partial<StoredRelease> = {}, site: StoredSite | null = SITE) =>
  present(release, site).jsonLd['@graph'] as Record<string, unknown>[];

describe('a release for a front end', () => {
  it('has its address with its language', () => {
    expect(present()).toMatchObject({
      path: '/news/titre',
      url: 'https://www.example.org/fr/news/titre',
      xDefault: null,
      boilerplate: 'À propos.',
    });
  });

  it('has files by whole addresses, and its own words about its picture first', () => {
    expect(present().image).toMatchObject({
      url: 'https://newsroom.example.org/uploads/flag.png',
      formats: { small: { url: 'https://newsroom.example.org/uploads/small_flag.png' } },
      alternativeText: 'A flag',
      caption: 'La cérémonie',
      credit: 'OIM',
    });
    expect(present().bodyHtml).toContain('src="https://newsroom.example.org/uploads/flag.png"');
  });

  it('leaves out donors that are no longer public', () => {
    expect(present({ donors: [{ organisation: null, country: null }] }).donors).toEqual([]);
  });

  it('has its corrections in the order of their dates', () => {
    const corrections = [
      { date: '2026-01-03T00:00:00.000Z', note: 'later' },
      { date: '2026-01-02T00:00:00.000Z', note: 'earlier' },
    ];
    expect(present({ corrections }).corrections.map(({ note }) => note)).toEqual(['earlier', 'later']);
    expect(present({ corrections }).modifiedAt).toBe('2026-01-03T00:00:00.000Z');
  });
});

describe('a release for search engines', () => {
  it('is a NewsArticle that the office publishes', () => {
    const [article, office] = things();
    expect(article).toMatchObject({
      '@type': 'NewsArticle',
      headline: 'Titre',
      dateline: 'Accra',
      inLanguage: 'fr',
      datePublished: '2026-01-01T00:00:00.000Z',
      dateModified: '2026-01-01T00:00:00.000Z',
      publisher: { '@id': 'https://www.example.org/#organization' },
    });
    expect(office).toMatchObject({
      '@type': 'Organization',
      '@id': 'https://www.example.org/#organization',
      name: 'OIM Ghana',
      sameAs: ['https://x.example.org/oim'],
    });
  });

  it('names no publisher while the office has no name in its language', () => {
    const graph = things({}, null);
    expect(graph.map((thing) => thing['@type'])).toEqual(['NewsArticle', 'BreadcrumbList']);
    expect(graph[0]).not.toHaveProperty('publisher');
  });

  it('carries its corrections', () => {
    const corrections = [{ date: '2026-01-02T00:00:00.000Z', note: 'It was five.' }];
    expect(things({ corrections })[0]).toMatchObject({
      dateModified: '2026-01-02T00:00:00.000Z',
      correction: [
        { '@type': 'CorrectionComment', text: 'It was five.', datePublished: '2026-01-02T00:00:00.000Z' },
      ],
    });
  });
});
