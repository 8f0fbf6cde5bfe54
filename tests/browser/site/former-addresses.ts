import { findFaults } from '../../support/accessibility';
import { unique, writer } from '../../support/api';
import { act, makeReleased } from '../../support/editorial';
import { getPage, onStage, tellSite } from '../../support/site-stage';

const makeRedirect = (data: object) => writer.post('/api/redirects?status=published', data).expect(201);

/** Where an address leads: the status and the next address. */
const leadOf = async (path: string): Promise<[number, string | null]> => {
  const { status, headers } = await getPage(path);
  return [status, headers.get('location')];
};

describe('an address that was left', () => {
  it('leads to where its document is now, in the language of the reader', async () => {
    expect(await leadOf('/home')).toEqual([301, '/']);
    expect(await leadOf('/ar/home')).toEqual([301, '/ar']);
  });

  it('leads to a release under its new address', async () => {
    const { documentId, slug } = await makeReleased();
    const renamed = unique('renamed');
    await writer.put(`/api/press-releases/${documentId}`, { slug: renamed }).expect(200);
    await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    await tellSite();
    expect(await leadOf(`/news/${String(slug)}`)).toEqual([301, `/news/${renamed}`]);
    expect(await leadOf(`/news/${renamed}`)).toEqual([200, null]);
  });

  it('leads where staff say: for now, for good, to another site', async () => {
    const word = unique('led').toLowerCase();
    await makeRedirect({ from: `/${word}/now`, to: '/news', permanent: false });
    await makeRedirect({ from: `/${word}/good`, to: '/who-we-are' });
    await makeRedirect({ from: `/${word}/away`, to: 'https://www.iom.int/' });
    await tellSite();
    expect(await leadOf(`/${word}/now`)).toEqual([302, '/news']);
    expect(await leadOf(`/${word}/good`)).toEqual([301, '/who-we-are']);
    expect(await leadOf(`/${word}/away`)).toEqual([301, 'https://www.iom.int/']);
    const page = await onStage().browser.newPage();
    await page.goto(`${onStage().site.url}/${word}/good`);
    await page.getByRole('heading', { level: 1, name: 'Who We Are' }).waitFor();
    await page.close();
  });
});

describe('an address whose document is gone', () => {
  it('is 410 with the notice and its day, says nothing else of it, and leads on', async () => {
    const title = unique('Taken back');
    const { documentId, slug } = await makeReleased({ title });
    const path = `/news/${String(slug)}`;
    const reason = unique('The figures were wrong');
    expect((await getPage(path)).status).toBe(200);
    await act(documentId, 'withdraw', { reason }).expect(200);
    await tellSite();
    const page = await onStage().browser.newPage();
    const response = await page.goto(`${onStage().site.url}${path}`);
    expect(response?.status()).toBe(410);
    await page.getByRole('heading', { level: 1, name: 'No longer available' }).waitFor();
    await page.getByText(reason).waitFor();
    await page.getByText('Taken down on').getByRole('time').waitFor();
    expect(await page.content()).not.toContain(title);
    expect(await page.content()).toContain('<meta name="robots" content="noindex');
    expect(await findFaults(page, [375, 1440])).toEqual([]);
    await page.getByRole('link', { name: 'All press releases' }).click();
    await page.getByRole('heading', { level: 1, name: 'Press releases' }).waitFor();
    expect(await page.getByText(title).count()).toBe(0);
    await page.close();
  });

  it('has the note of staff who marked it so', async () => {
    const from = `/${unique('campaign').toLowerCase()}`;
    const note = unique('The campaign has ended');
    await makeRedirect({ from, gone: true, note });
    await tellSite();
    const gone = await getPage(from);
    expect([gone.status, (await gone.text()).includes(note)]).toEqual([410, true]);
  });
});

describe('an address where there never was anything', () => {
  it('is 404, in the language of the address, and can be left by the menu', async () => {
    const page = await onStage().browser.newPage();
    const response = await page.goto(`${onStage().site.url}/es/${unique('nada')}`);
    expect(response?.status()).toBe(404);
    await page.getByRole('heading', { level: 1, name: 'Página no encontrada' }).waitFor();
    await page.getByRole('main').getByRole('link').first().click();
    expect(new URL(page.url()).pathname).toBe('/es');
    await page.close();
  });
});
