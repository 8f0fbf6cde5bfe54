import { anonymous, refusedFields, unique, writer } from '../../../support/api';
import { contentAt, findItem, menuIn } from '../../../support/content';
import { makePage } from '../../../support/factories';
import { unpublishPage } from '../../../support/unpublish-page';

const translate = (documentId: string, locale: string, data: object) =>
  writer.put(`/api/pages/${documentId}?locale=${locale}&status=published`, data).expect(200);

describe('GET /api/navigation', () => {
  it('is a tree by position, with the short titles', async () => {
    const top = await makePage({ menuTitle: 'Short' });
    const second = await makePage({ parent: top.documentId, position: 2 });
    const first = await makePage({ parent: top.documentId, position: 1 });
    const item = findItem(await menuIn(), String(top.path));
    expect(item).toMatchObject({
      documentId: top.documentId,
      title: 'Short',
      locale: 'en',
      isFallback: false,
      children: [{ title: first.title }, { title: second.title }],
    });
  });

  it('leaves out drafts, and pages that are not meant for it with all below them', async () => {
    const draft = await makePage({}, 'draft');
    const hidden = await makePage({ inMenu: false });
    const below = await makePage({ parent: hidden.documentId });
    const menu = await menuIn();
    for (const page of [draft, hidden, below]) expect(findItem(menu, String(page.path))).toBeUndefined();
    expect(await contentAt(String(below.path))).toMatchObject({ type: 'page' });
  });

  it('leaves out what stands below a page that is unpublished, until it is back', async () => {
    const top = await makePage();
    const below = await makePage({ parent: top.documentId });
    await unpublishPage(top.documentId);
    expect(JSON.stringify(await menuIn())).not.toContain(below.documentId);
    await writer.put(`/api/pages/${top.documentId}?status=published`, {}).expect(200);
    expect(findItem(await menuIn(), String(top.path))?.children).toMatchObject([{ title: below.title }]);
  });

  it('is not moved by a draft', async () => {
    const [top, other] = [await makePage(), await makePage({}, 'draft')];
    await writer
      .put(`/api/pages/${top.documentId}`, { parent: other.documentId, menuTitle: 'Secret' })
      .expect(200);
    expect(findItem(await menuIn(), String(top.path))).toMatchObject({ title: top.title });
  });

  it('puts what is below the home page at the top', async () => {
    const home = await makePage({ isHome: true });
    const child = await makePage({ parent: home.documentId });
    const menu = await menuIn();
    expect(menu.find(({ path }) => path === '/')).toMatchObject({ children: [] });
    expect(menu.find(({ path }) => path === child.path)).toMatchObject({ title: child.title });
    await writer.delete(`/api/pages/${home.documentId}`).expect(204);
  });
});

describe('the menu in another language', () => {
  it('has what is published in it', async () => {
    const page = await makePage();
    const title = 'من نحن';
    await translate(page.documentId, 'ar', { title, slug: unique('nahnu') });
    expect(JSON.stringify(await menuIn({ locale: 'ar' }))).toContain(title);
    expect(JSON.stringify(await menuIn({ locale: 'es' }))).not.toContain(page.documentId);
  });

  it('marks what stands in for a translation, and names both languages', async () => {
    const top = await makePage();
    const below = await makePage({ parent: top.documentId });
    await translate(below.documentId, 'fr', { title: 'Dessous' });
    const response = await anonymous().get('/api/navigation?locale=fr&fallback=en').expect(200);
    expect(response.headers).toMatchObject({ 'content-language': 'fr, en', vary: 'Accept-Encoding' });
    const { data, meta } = response.body as { data: Parameters<typeof findItem>[0]; meta: object };
    expect(findItem(data, String(top.path))).toMatchObject({
      isFallback: true,
      locale: 'en',
      children: [{ title: 'Dessous', isFallback: false, locale: 'fr' }],
    });
    expect(meta).toMatchObject({ locale: 'fr', fallback: 'en', isFallback: true, languages: ['fr', 'en'] });
  });
});

describe('parameters of the menu', () => {
  it.each([
    ['locale=xx', ['locale']],
    ['locale=fr&fallback=*', ['fallback']],
    ['depth=2', ['depth']],
  ])('that are wrong are named: %s', async (query, names) => {
    expect(refusedFields(await anonymous().get(`/api/navigation?${query}`).expect(400))).toEqual(names);
  });
});
