import { documentOf, refusedFields, unique, writer } from '../../../support/api';
import { askFor, contentAt } from '../../../support/content';
import { act, makeReleased } from '../../../support/editorial';
import { makePage } from '../../../support/factories';
import { unpublishPage } from '../../../support/unpublish-page';

const rename = async (documentId: string, data: object): Promise<string> =>
  String(documentOf(await writer.put(`/api/pages/${documentId}?status=published`, data).expect(200)).path);

/** The tests' newsroom has no SITE_URL: readers see its own address. */
const SITE = process.env.NEWSROOM_URL ?? '';

const makeRedirect = (data: object) => writer.post('/api/redirects?status=published', data);

describe('a page that gets a new address', () => {
  it('leaves a redirect at each old one, straight to where it is now', async () => {
    const page = await makePage();
    const second = await rename(page.documentId, { slug: unique('second') });
    const third = await rename(page.documentId, { slug: unique('third') });
    for (const path of [String(page.path), second]) {
      expect(await contentAt(path)).toMatchObject({
        type: 'redirect',
        to: third,
        status: 301,
        isPermanent: true,
      });
    }
    expect(await contentAt(third)).toMatchObject({ type: 'page', documentId: page.documentId });
  });

  it('is at its first address again when it gets that back', async () => {
    const page = await makePage();
    const second = await rename(page.documentId, { slug: unique('second') });
    await rename(page.documentId, { slug: page.slug });
    expect(await contentAt(String(page.path))).toMatchObject({ type: 'page' });
    expect(await contentAt(second)).toMatchObject({ type: 'redirect', to: page.path });
  });

  it('takes the pages below along', async () => {
    const top = await makePage();
    const middle = await makePage({ parent: top.documentId });
    const bottom = await makePage({ parent: middle.documentId });
    const moved = await rename(top.documentId, { slug: unique('moved') });
    expect(await contentAt(String(bottom.path))).toMatchObject({
      type: 'redirect',
      to: `${moved}/${String(middle.slug)}/${String(bottom.slug)}`,
    });
  });

  it('leaves no trace of an address that only a draft had', async () => {
    const page = await makePage();
    const slug = unique('never');
    await writer.put(`/api/pages/${page.documentId}`, { slug }).expect(200);
    await rename(page.documentId, { slug: unique('real') });
    await askFor(`/${slug}`).expect(404);
  });

  it('gives an address up to the page that takes it', async () => {
    const page = await makePage();
    await rename(page.documentId, { slug: unique('elsewhere') });
    const heir = await makePage({ slug: page.slug });
    expect(await contentAt(String(page.path))).toMatchObject({ type: 'page', documentId: heir.documentId });
  });

  it('has its own redirects in each language', async () => {
    const page = await makePage();
    const french = (slug: string) =>
      writer
        .put(`/api/pages/${page.documentId}?locale=fr&status=published`, { title: 'Titre', slug })
        .expect(200);
    const [first, second] = [unique('un'), unique('deux')];
    await french(first);
    await french(second);
    expect(await contentAt(`/${first}`, { locale: 'fr' })).toMatchObject({ to: `/${second}`, locale: 'fr' });
    await askFor(`/${first}`).expect(404);
  });
});

describe('a release that gets a new slug', () => {
  it('leaves a redirect once the change is public', async () => {
    const release = await makeReleased();
    const slug = unique('renamed');
    await writer.put(`/api/press-releases/${release.documentId}`, { slug }).expect(200);
    await askFor(`/news/${slug}`).expect(404);
    await act(release.documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    const site = process.env.NEWSROOM_URL ?? '';
    expect(await contentAt(`/news/${String(release.slug)}`)).toEqual({
      type: 'redirect',
      from: `/news/${String(release.slug)}`,
      to: `/news/${slug}`,
      url: `${site}/news/${slug}`,
      locale: 'en',
      isPermanent: true,
      status: 301,
    });
  });
});

describe('a page that is gone', () => {
  it('says so while it is unpublished, and is back when it is published again', async () => {
    const page = await makePage();
    await unpublishPage(page.documentId);
    expect((await askFor(String(page.path)).expect(410)).body).toMatchObject({
      error: { details: { kind: 'withdrawn', notice: 'This page is no longer available.' } },
    });
    await rename(page.documentId, {});
    expect(await contentAt(String(page.path))).toMatchObject({ type: 'page' });
  });

  it('says so when it was deleted', async () => {
    const page = await makePage();
    await writer.delete(`/api/pages/${page.documentId}`).expect(204);
    expect((await askFor(String(page.path)).expect(410)).body).toMatchObject({
      error: { name: 'GoneError', details: { kind: 'deleted', notice: 'This page is no longer available.' } },
    });
  });
});

describe('a redirect of staff', () => {
  it('leads to a path, for good or for now', async () => {
    const from = `/${unique('old')}`;
    await makeRedirect({ from, to: '/anywhere', permanent: false }).expect(201);
    expect(await contentAt(from)).toMatchObject({
      type: 'redirect',
      to: '/anywhere',
      status: 302,
      isPermanent: false,
    });
  });

  it('holds in every language', async () => {
    const from = `/${unique('old')}`;
    await makeRedirect({ from, to: 'https://www.iom.int/' }).expect(201);
    expect(await contentAt(from, { locale: 'ar' })).toMatchObject({
      to: 'https://www.iom.int/',
      url: 'https://www.iom.int/',
    });
  });

  it('is kept in one spelling, and found by all', async () => {
    const word = unique('old');
    const redirect = documentOf(
      await makeRedirect({ from: `/${word.toUpperCase()}.ASPX/`, to: '/New/#Team' }).expect(201),
    );
    expect(redirect).toMatchObject({ from: `/${word}.aspx`, to: '/New/#Team' });
    expect(await contentAt(`/${word}.Aspx`)).toMatchObject({ to: '/New/#Team' });
  });

  it('follows the page that it leads to, and other redirects to their end', async () => {
    const page = await makePage();
    const [a, b] = [`/${unique('a')}`, `/${unique('b')}`];
    await makeRedirect({ from: b, to: page.path }).expect(201);
    await makeRedirect({ from: a, to: b, permanent: false }).expect(201);
    const moved = await rename(page.documentId, { slug: unique('moved') });
    expect(await contentAt(b)).toMatchObject({ to: moved, status: 301 });
    expect(await contentAt(a)).toMatchObject({ to: moved, status: 302 });
  });

  it('says that an address is gone, with its note', async () => {
    const from = `/${unique('old')}`;
    await makeRedirect({ from, gone: true, note: 'The campaign has ended.' }).expect(201);
    expect((await askFor(from).expect(410)).body).toMatchObject({
      error: {
        message: 'The campaign has ended.',
        details: { kind: 'gone', notice: 'The campaign has ended.' },
      },
    });
  });

  it('gives way to a page that is there, and goes before one that was', async () => {
    const page = await makePage();
    await makeRedirect({ from: page.path, to: '/elsewhere' }).expect(201);
    expect(await contentAt(String(page.path))).toMatchObject({ type: 'page' });
    await rename(page.documentId, { slug: unique('moved') });
    expect(await contentAt(String(page.path))).toMatchObject({ type: 'redirect', to: '/elsewhere' });
  });

  it('does nothing as a draft', async () => {
    const from = `/${unique('old')}`;
    await writer.post('/api/redirects', { from, to: '/anywhere' }).expect(201);
    await askFor(from).expect(404);
  });

  it('is refused when it closes a circle', async () => {
    const [a, b, c] = [`/${unique('a')}`, `/${unique('b')}`, `/${unique('c')}`];
    await makeRedirect({ from: a, to: b }).expect(201);
    await makeRedirect({ from: b, to: c }).expect(201);
    expect(refusedFields(await makeRedirect({ from: c, to: `${a}/` }).expect(400))).toEqual(['to']);
    expect(await contentAt(a)).toMatchObject({ to: c });
  });

  it.each([
    ['its own path with a query', (path: string) => `${path}?lang=en`],
    ['its own path with a fragment', (path: string) => `${path}#top`],
    ['its own path in capitals', (path: string) => path.toUpperCase()],
    ['its own address', (path: string) => `${SITE}${path}`],
    ['its own address in French', (path: string) => `${SITE}/fr${path}/?a=1`],
  ])('is refused when it leads to %s', async (_name, target) => {
    const from = `/${unique('own')}`;
    expect(refusedFields(await makeRedirect({ from, to: target(from) }).expect(400))).toEqual(['to']);
    await askFor(from).expect(404);
  });

  it.each([
    ['a query', (path: string) => `${path}?x=1`],
    ['a fragment', (path: string) => `${path}#x`],
    ['the address of the site', (path: string) => `${SITE}${path}`],
    ['the address of the site in Arabic', (path: string) => `${SITE}/ar${path}#x`],
  ])('is refused when it closes a circle by %s', async (_name, target) => {
    const [a, b] = [`/${unique('a')}`, `/${unique('b')}`];
    await makeRedirect({ from: a, to: target(b) }).expect(201);
    const draft = documentOf(await writer.post('/api/redirects', { from: b, to: target(a) }).expect(201));
    const publish = writer.put(`/api/redirects/${draft.documentId}?status=published`, { permanent: true });
    expect(refusedFields(await publish.expect(400))).toEqual(['to']);
    await askFor(b).expect(404);
  });

  it('is refused when there is one from that path', async () => {
    const from = `/${unique('old')}`;
    await makeRedirect({ from, to: '/a' }).expect(201);
    expect(refusedFields(await makeRedirect({ from: `${from}/`, to: '/b' }).expect(400))).toEqual(['from']);
  });
});
