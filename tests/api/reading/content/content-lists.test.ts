import { anonymous, documentOf, errorOf, refusedFields, unique, writer } from '../../../support/api';
import { askFor, contentAt } from '../../../support/content';
import { makeReleased } from '../../../support/editorial';
import { ensureCountry, makePage, makeTopic } from '../../../support/factories';
import { search } from '../../../support/search';

describe('a topic', () => {
  it('has an address of its own with the newest releases about it, and feeds of its own', async () => {
    const topic = await makeTopic();
    const slug = String(topic.slug);
    const [first, second] = [
      await makeReleased({ topics: [topic.documentId] }),
      await makeReleased({ topics: [topic.documentId] }),
    ];
    const page = await contentAt(`/news/topics/${slug}`);
    expect(page).toMatchObject({
      type: 'topic',
      documentId: topic.documentId,
      title: topic.name,
      releaseCount: 2,
      releases: [{ documentId: second.documentId }, { documentId: first.documentId }],
      seo: { noIndex: false, robots: 'index, follow, max-image-preview:large' },
    });
    expect(JSON.stringify(page.feeds)).toContain(`/api/feeds/press.rss?topic=${slug}`);
    expect(await contentAt(`/news/${String(first.slug)}`)).toMatchObject({
      topics: [{ path: `/news/topics/${slug}` }],
    });
  });

  it('leads from each old address to where it is, and is gone when it is deleted', async () => {
    const topic = await makeTopic();
    const slug = unique('renamed');
    await writer.put(`/api/topics/${topic.documentId}?status=published`, { slug }).expect(200);
    const old = `/news/topics/${String(topic.slug)}`;
    expect(await contentAt(old)).toMatchObject({ type: 'redirect', to: `/news/topics/${slug}`, status: 301 });
    await writer.delete(`/api/topics/${topic.documentId}`).expect(204);
    await askFor(old).expect(410);
    await askFor(`/news/topics/${slug}`).expect(410);
  });

  it('has no address while it is a draft, and shows no release that is not out', async () => {
    const draft = documentOf(await writer.post('/api/topics', { name: unique('Hidden') }).expect(201));
    await askFor(`/news/topics/${String(draft.slug)}`).expect(404);
    const topic = await makeTopic();
    await writer
      .post('/api/press-releases', { title: unique('Later'), topics: [topic.documentId] })
      .expect(201);
    expect(await contentAt(`/news/topics/${String(topic.slug)}`)).toMatchObject({
      releases: [],
      releaseCount: 0,
      seo: { noIndex: true, robots: 'noindex' },
    });
  });

  it('is in the sitemap with its languages once a release is about it', async () => {
    const topic = await makeTopic();
    const path = `/news/topics/${String(topic.slug)}<`;
    const sitemap = async () => (await anonymous().get('/api/sitemap.xml').expect(200)).text;
    expect(await sitemap()).not.toContain(path);
    await makeReleased({ topics: [topic.documentId] });
    expect(await sitemap()).toContain(path);
  });
});

describe('a partner country', () => {
  it('is at its code in every language, with its roles and releases', async () => {
    const documentId = await ensureCountry('MA');
    const release = await makeReleased({ partnerCountries: [documentId] });
    const page = await contentAt('/countries/MA');
    expect(page).toMatchObject({ type: 'partner-country', path: '/countries/ma', isoCode: 'MA' });
    expect(page.releases).toEqual(
      expect.arrayContaining([expect.objectContaining({ documentId: release.documentId })]),
    );
    expect((await search({ country: 'MA', type: 'press-release' })).meta.pagination.total).toBe(
      page.releaseCount,
    );
    expect(await contentAt('/countries/ma', { locale: 'fr' })).toMatchObject({ title: 'Maroc' });
  });

  it('gives way to a page of staff at its address, and is back when that goes', async () => {
    await ensureCountry('KE');
    expect(await contentAt('/countries/ke')).toMatchObject({ type: 'partner-country' });
    const above = await makePage({ slug: 'countries' });
    const page = await makePage({ slug: 'ke', parent: above.documentId });
    expect(await contentAt('/countries/ke')).toMatchObject({ type: 'page', documentId: page.documentId });
    await writer.delete(`/api/pages/${page.documentId}`).expect(204);
    expect(await contentAt('/countries/ke')).toMatchObject({ type: 'partner-country' });
  });
});

describe('what every page needs', () => {
  it('stands in the menu: the site with its logo and links, its feeds, and who publishes it', async () => {
    const site = {
      name: 'Office of the Examples',
      socialLinks: [{ platform: 'x', url: 'https://x.example.org/office' }],
    };
    await writer.put('/api/site?status=published', site).expect(200);
    const { meta } = (await anonymous().get('/api/navigation').expect(200)).body as { meta: object };
    expect(meta).toMatchObject({
      site: { name: site.name, logo: null, socialLinks: [{ platform: 'x' }] },
      robots: 'index, follow, max-image-preview:large',
      jsonLd: { '@graph': [{ '@type': 'Organization', name: site.name }] },
    });
    expect(JSON.stringify(meta)).toContain('/api/feeds/press.atom');
  });

  it('has the colour of the office, and takes nothing for one that is none', async () => {
    for (const colour of ['yellow', '#fff', '#0b5394;}', 'url(https://x.example.org)']) {
      const refused = await writer.put('/api/site?status=published', { colour }).expect(400);
      expect(refusedFields(refused)).toEqual(['colour']);
      expect(errorOf(refused).message).toContain('Write it as six digits, such as #0b5394.');
    }
    await writer.put('/api/site?status=published', { colour: '#FFFF00' }).expect(200);
    const { meta } = (await anonymous().get('/api/navigation').expect(200)).body as { meta: object };
    expect(meta).toMatchObject({ site: { colour: '#FFFF00' } });
    await writer.put('/api/site?status=published', { colour: null }).expect(200);
  });
});

describe('a hit of search', () => {
  it('has what a list shows: kind, summary, city and picture', async () => {
    const release = await makeReleased({ summary: 'A village gets water.', datelineCity: 'Tamale' });
    const { data } = await search({ q: String(release.title) });
    expect(data).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          documentId: release.documentId,
          kind: 'Press release',
          summary: 'A village gets water.',
          datelineCity: 'Tamale',
          image: null,
        }),
      ]),
    );
  });
});
