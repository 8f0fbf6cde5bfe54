import { renderAtom } from '../../../../src/distribution/feeds/domain/render-atom';
import { renderJsonFeed } from '../../../../src/distribution/feeds/domain/render-json-feed';
import { renderNinjs } from '../../../../src/distribution/feeds/domain/render-ninjs';
import { renderRss } from '../../../../src/distribution/feeds/domain/render-rss';
import { toNinjs } from '../../../../src/distribution/feeds/domain/to-ninjs';
import { entryId } from '../../../../src/distribution/feeds/domain/entry-id';
import { readFeeds } from '../../../support/feeds/read-feeds';
import {
  BARE_ENTRY,
  feedOf,
  FULL_ENTRY,
  RIGHTS_ENTRY,
  WITHDRAWN_ENTRY,
} from '../../../support/feeds/entries';

const ID = FULL_ENTRY.id;
const OFFICE = { office: 'OIM Ghana', usageTerms: 'À citer en nommant la source.' };

describe('a release as RSS', () => {
  const rss = renderRss(feedOf([FULL_ENTRY]));

  it.each([
    `<guid isPermaLink="false">${ID}</guid>`,
    `<dcterms:isVersionOf>${FULL_ENTRY.releaseId}</dcterms:isVersionOf>`,
    '<pubDate>Sun, 01 Nov 2026 09:00:00 +0000</pubDate>',
    '<dcterms:modified>2026-11-03T10:30:00Z</dcterms:modified>',
    '<dc:creator>OIM Ghana</dc:creator>',
    '<content:encoded>&lt;p&gt;&lt;strong&gt;Accra&lt;/strong&gt;',
    '<category domain="status">corrected</category>',
    '<enclosure url="https://n.example/uploads/flags.png" length="4000" type="image/png"/>',
    '<media:title type="plain">Des drapeaux</media:title><media:description type="plain">Les drapeaux du dialogue.</media:description><media:credit>Une photographe</media:credit>',
    '<atom:link rel="self" type="application/rss+xml" href="https://n.example/api/feeds/press.atom?locale=fr"/>',
    '<atom:link rel="hub" href="https://n.example/api/websub"/>',
  ])('has %s', (part) => {
    expect(rss).toContain(part);
  });

  it('writes dates before 1970', () => {
    expect(renderRss(feedOf([BARE_ENTRY]))).toContain('<pubDate>Wed, 06 Mar 1957 00:00:00 +0000</pubDate>');
  });
});

describe('a release as Atom', () => {
  const atom = renderAtom(feedOf([FULL_ENTRY]));

  it.each([
    `<id>${ID}</id>`,
    `<dcterms:isVersionOf>${FULL_ENTRY.releaseId}</dcterms:isVersionOf>`,
    '<entry xml:lang="fr">',
    '<published>2026-11-01T09:00:00Z</published>',
    '<updated>2026-11-03T10:30:00.000Z</updated>',
    '<link rel="urn:dateline:translation" type="text/html" hreflang="ar" href="https://site.example/news/hiwar"/>',
    '<category scheme="urn:dateline:status" term="corrected"/>',
    '<category scheme="urn:iso:std:iso:3166" term="MA" label="Maroc"/>',
    '<author><name>OIM Ghana</name>',
  ])('has %s', (part) => {
    expect(atom).toContain(part);
  });

  it('has one alternate an entry, its own page', () => {
    const [, entries = ''] = atom.split('<entry');
    expect(entries.match(/rel="alternate"[^>]*/g)).toEqual([
      `rel="alternate" type="text/html" hreflang="fr" href="${FULL_ENTRY.url}"/`,
    ]);
  });

  it('opens its own page in readers that others wrote', () => {
    const [reading] = readFeeds([{ format: 'atom', body: atom }]);
    expect(reading?.rssParser?.items[0]?.link).toBe(FULL_ENTRY.url);
  });

  it('is a notice and a tombstone when it is withdrawn', () => {
    const gone = renderAtom(feedOf([WITHDRAWN_ENTRY]));
    expect(gone).toContain(
      `<at:deleted-entry ref="${WITHDRAWN_ENTRY.id}" when="2026-11-04T08:00:00.000Z" xml:lang="fr"><at:comment type="text">Publié par erreur.</at:comment>`,
    );
    expect(gone).toContain(`<entry xml:lang="fr"><id>${WITHDRAWN_ENTRY.id}</id>`);
    expect(gone).toContain('<updated>2026-11-04T08:00:00.000Z</updated>');
    expect(gone).toContain('<content type="text">Publié par erreur.</content>');
    expect(gone).toContain('<category scheme="urn:dateline:status" term="withdrawn"/>');
  });
});

describe('an archive', () => {
  const archive = feedOf([FULL_ENTRY], {
    isArchive: true,
    hubUrl: null,
    links: { current: 'https://n.example/api/feeds/press.atom', 'prev-archive': 'https://n.example/a' },
  });

  it.each([
    ['RSS', renderRss(archive)],
    ['Atom', renderAtom(archive)],
  ])('says so in %s, names its neighbours and no hub', (_format, xml) => {
    expect(xml).toContain('<fh:archive/>');
    expect(xml).toMatch(/rel="prev-archive"[^>]* href="https:\/\/n.example\/a"/);
    expect(xml).toMatch(/rel="current"[^>]* href="https:\/\/n.example\/api\/feeds\/press.atom"/);
    expect(xml).not.toContain('rel="hub"');
  });
});

describe('a release in JSON Feed', () => {
  const read = (text: string) =>
    JSON.parse(text) as { items: Record<string, unknown>[]; next_url: string; hubs: unknown };

  it('has what has no place of its own under _dateline', () => {
    const [item] = read(renderJsonFeed(feedOf([FULL_ENTRY]))).items;
    expect(item).toMatchObject({
      id: ID,
      language: 'fr',
      date_published: '2026-11-01T09:00:00Z',
      date_modified: '2026-11-03T10:30:00Z',
      attachments: [
        {
          url: 'https://n.example/uploads/programme.pdf',
          mime_type: 'application/pdf',
          size_in_bytes: 12000,
        },
      ],
      _dateline: {
        releaseId: FULL_ENTRY.releaseId,
        version: 2,
        state: 'public',
        city: 'Accra',
        corrections: [{ date: '2026-11-03T10:30:00Z', note: 'Cinq pays, non quatre.' }],
        image: { alt: 'Des drapeaux', caption: 'Les drapeaux du dialogue.', credit: 'Une photographe' },
      },
    });
  });

  it('is a notice without a text when it is withdrawn', () => {
    const [item] = read(renderJsonFeed(feedOf([WITHDRAWN_ENTRY]))).items;
    expect(item).toMatchObject({
      content_text: 'Publié par erreur.',
      _dateline: { state: 'withdrawn', version: 2 },
    });
    expect(item).not.toHaveProperty('content_html');
  });

  it('leads from page to page', () => {
    const feed = read(renderJsonFeed(feedOf([])));
    expect(feed.next_url).toBe('https://n.example/api/feeds/press.atom?locale=fr&page=3');
    expect(feed.hubs).toEqual([{ type: 'WebSub', url: 'https://n.example/api/websub' }]);
    expect(feed.items).toEqual([]);
  });

  it('says whose it is, in which language', () => {
    expect(JSON.parse(renderJsonFeed(feedOf([])))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'fr',
      authors: [{ name: 'OIM Ghana', url: 'https://site.example/' }],
    });
  });
});

describe('a release as ninjs', () => {
  const item = toNinjs(FULL_ENTRY, OFFICE);

  it('names people once, organisations by what they did, and places', () => {
    expect(item.people).toEqual([{ name: 'A. Speaker', rel: 'quoted', literal: 'Déléguée' }]);
    expect(item.organisations).toEqual([
      { name: 'Mission', rel: 'quoted' },
      { name: 'Union européenne', rel: 'donor' },
    ]);
    expect(item.places).toEqual([
      { name: 'Ghana', rel: 'partnerCountry', literal: 'GH' },
      { name: 'Maroc', rel: 'partnerCountry', literal: 'MA' },
      { name: 'Pays-Bas', rel: 'donor', literal: 'NL' },
    ]);
  });

  it('has its words, its rights and where to read it', () => {
    expect(item).toMatchObject({
      contentCreated: '2026-11-01T09:00:00Z',
      language: 'fr',
      by: 'OIM Ghana',
      slugline: 'le-dialogue-s-ouvre',
      headlines: [
        { role: 'main', value: FULL_ENTRY.title },
        { role: 'subtitle', value: FULL_ENTRY.subtitle },
      ],
      bodies: [
        { role: 'main', contentType: 'text/html', value: FULL_ENTRY.html },
        { role: 'text', contentType: 'text/plain', value: FULL_ENTRY.text },
      ],
      copyrightNotice: '© 2026 OIM Ghana',
      usageTerms: 'À citer en nommant la source.',
      renditions: [{ name: 'web', href: FULL_ENTRY.url, contentType: 'text/html' }],
      altIds: [
        { role: 'documentId', value: 'abc' },
        { role: 'release', value: FULL_ENTRY.releaseId },
      ],
    });
  });

  it('has its picture in every size, its attachments and its other languages beside it', () => {
    expect(item.associations.map(({ name, rel }) => [name, rel])).toEqual([
      ['picture', 'picture'],
      ['attachment-1', 'attachment'],
      ['translation-en', 'translation'],
      ['translation-ar', 'translation'],
    ]);
    expect(item.associations.at(-1)).toMatchObject({ uri: entryId('abc', 'ar'), language: 'ar' });
    expect(item.associations[0]).toMatchObject({
      by: 'Une photographe',
      renditions: [
        { name: 'original', width: 1200, height: 675 },
        { name: 'small', width: 500, height: 281 },
      ],
    });
  });

  it('carries the note of a correction, its version and its times', () => {
    expect(item).toMatchObject({
      uri: ID,
      version: '2',
      firstCreated: '2026-11-01T09:00:00Z',
      versionCreated: '2026-11-03T10:30:00Z',
      pubStatus: 'usable',
      located: 'Accra',
      edNote: 'Rectificatif, 2026-11-03: Cinq pays, non quatre.',
    });
  });

  it('is canceled and has no body when it is withdrawn', () => {
    expect(toNinjs(WITHDRAWN_ENTRY, OFFICE)).toMatchObject({
      pubStatus: 'canceled',
      bodies: [],
      edNote: 'Communiqué de presse retiré: Publié par erreur.',
    });
  });

  it('says days and years on the clock of the office', () => {
    const late = new Date('2026-12-31T17:35:00Z');
    const corrections = [{ at: late, note: 'Cinq.' }];
    const apia = { ...FULL_ENTRY, timeZone: 'Pacific/Apia', publishedAt: late, corrections };
    expect(toNinjs(apia, OFFICE)).toMatchObject({
      copyrightNotice: '© 2027 OIM Ghana',
      edNote: 'Rectificatif, 2027-01-01: Cinq.',
    });
  });

  it('is withheld under embargo', () => {
    const embargoed = {
      ...FULL_ENTRY,
      state: 'embargoed' as const,
      embargoedUntil: new Date('2026-12-01T10:00:00Z'),
    };
    expect(toNinjs(embargoed, OFFICE, 'EMBARGOED UNTIL noon')).toMatchObject({
      pubStatus: 'withheld',
      embargoedUntil: '2026-12-01T10:00:00Z',
      edNote: 'EMBARGOED UNTIL noon\nRectificatif, 2026-11-03: Cinq pays, non quatre.',
    });
  });
});

describe('the rights of a picture', () => {
  it('are in Media RSS: photographer, notice and licence', () => {
    for (const xml of [renderRss(feedOf([RIGHTS_ENTRY])), renderAtom(feedOf([RIGHTS_ENTRY]))]) {
      expect(xml).toContain('<media:credit>Une photographe</media:credit>');
      expect(xml).toContain(
        '<media:credit role="photographer" scheme="urn:ebu">Ama Inventée</media:credit><media:copyright url="https://example.org/licence/é">© 2026 Agence inventée</media:copyright><media:license type="text/html" href="https://example.org/licence/é">Presse seulement</media:license><media:rights status="official"/>',
      );
    }
  });

  it('are in ninjs, beside its picture', () => {
    expect(toNinjs(RIGHTS_ENTRY, OFFICE).associations[0]).toMatchObject({
      by: 'Une photographe',
      copyrightNotice: '© 2026 Agence inventée',
      usageTerms: 'Presse seulement',
      rightsInfo: { linkedRights: 'https://example.org/licence/%C3%A9' },
    });
  });

  it('are in JSON Feed', () => {
    expect(JSON.parse(renderJsonFeed(feedOf([RIGHTS_ENTRY])))).toMatchObject({
      items: [
        { _dateline: { image: { rights: { creator: 'Ama Inventée', usageTerms: 'Presse seulement' } } } },
      ],
    });
  });
});

describe('the terms of use of the office', () => {
  const TERMS = 'À citer en nommant la source.';

  it('stand in every format', () => {
    const feed = feedOf([FULL_ENTRY]);
    expect(renderRss(feed)).toContain(`<copyright>${TERMS}</copyright>`);
    expect(renderAtom(feed)).toContain(`<rights type="text">${TERMS}</rights>`);
    expect(JSON.parse(renderJsonFeed(feed))).toMatchObject({ _dateline: { usageTerms: TERMS } });
    expect(JSON.parse(renderNinjs(feed))).toMatchObject({ data: [{ usageTerms: TERMS }] });
  });

  it('are in none when the office says nothing', () => {
    const feed = feedOf([FULL_ENTRY], { usageTerms: null });
    for (const render of [renderRss, renderAtom, renderJsonFeed, renderNinjs])
      expect(render(feed)).not.toMatch(/usageTerms|<rights|<copyright/);
  });
});
