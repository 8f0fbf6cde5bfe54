import { documentOf, paragraph, refusedFields, unique, writer } from '../../../support/api';
import { makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease, makeOrganisation, makePage } from '../../../support/factories';
import { withFrontEnd } from '../../../support/preview';
import { employAs } from '../../../support/roles';
import { administrator, employ, type Staff } from '../../../support/staff';
import { until } from '../../../support/until';
import type { Appearance } from '../../../../src/desk/contract/appearance';

const RELEASE = 'api::press-release.press-release';
const PAGE = 'api::page.page';

const ask = (staff: Staff, uid: string, query: string) => staff.get(`/newsroom/appearance/${uid}?${query}`);

const appearanceOf = async (
  query: string,
  { uid = RELEASE, by = administrator() } = {},
): Promise<Appearance> => ((await ask(by, uid, query).expect(200)).body as { data: Appearance }).data;

describe('where a release will appear', () => {
  it('says of each language where it is public, and where it will be', async () => {
    const { documentId, slug } = await makeReleased();
    const french = unique('en-francais');
    const words = { title: french, body: paragraph('b'), slug: french };
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, words).expect(200);
    const { addresses, feeds } = await appearanceOf(`documentId=${documentId}&locale=fr`);
    expect(addresses).toEqual([
      { locale: 'en', publicPath: `/news/${String(slug)}`, draftPath: `/news/${String(slug)}` },
      { locale: 'fr', publicPath: null, draftPath: `/news/${french}` },
      { locale: 'es', publicPath: null, draftPath: null },
      { locale: 'ar', publicPath: null, draftPath: null },
    ]);
    expect(feeds.map(({ url }) => new URL(url).pathname)).toContain('/api/feeds/press.atom');
  });

  it('has its saved contacts in order, and others that the form holds', async () => {
    const [one, two, other] = [await makeContact(), await makeContact(), await makeContact()];
    const contacts = [two.documentId, one.documentId];
    const { documentId } = await makeDraftRelease({ contacts });
    const shown = await appearanceOf(`documentId=${documentId}&locale=en&contacts=${other.documentId}`);
    expect(shown.contacts.map(({ documentId: id }) => id)).toEqual(contacts);
    expect(shown.others.map(({ name }) => name)).toEqual([other.name]);
  });

  it('is there for a release that nobody saved yet', async () => {
    const shown = await appearanceOf('locale=ar');
    expect(shown).toMatchObject({ addresses: [], contacts: [], timeZone: 'Africa/Accra' });
  });

  it('is refused for what does not fit, field by field', async () => {
    expect(refusedFields(await ask(administrator(), RELEASE, 'locale=xx').expect(400))).toEqual(['locale']);
    const many = Array.from({ length: 51 }, (_, index) => `c${index}`).join(',');
    expect(
      refusedFields(await ask(administrator(), RELEASE, `locale=en&contacts=${many}`).expect(400)),
    ).toEqual(['contacts']);
    await ask(administrator(), 'api::topic.topic', 'locale=en').expect(404);
  });
});

describe('where a page will appear', () => {
  it('is its path below those of its parents', async () => {
    const top = await makePage();
    const { documentId, path } = await makePage({ parent: top.documentId });
    const { addresses } = await appearanceOf(`documentId=${documentId}&locale=en`, { uid: PAGE });
    expect(addresses[0]).toEqual({ locale: 'en', publicPath: path, draftPath: path });
  });
});

describe('whoever may not read something', () => {
  it('is not told where it will appear', async () => {
    const creator = await employAs('Chris', { may: ['read'], fields: ['title', 'slug'], isCreator: true });
    const { documentId } = await makeDraftRelease();
    await ask(creator, RELEASE, `documentId=${documentId}&locale=en`).expect(403);
    await ask(creator, PAGE, 'locale=en').expect(403);
  });

  it('is told neither fields, languages nor contacts of it', async () => {
    const contact = await makeContact();
    const { documentId } = await makeDraftRelease({ contacts: [contact.documentId] });
    const title = unique('Titre');
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, { title }).expect(200);
    const french = await employAs('Fanny', { may: ['read'], fields: ['title', 'contacts'], locales: ['fr'] });
    const query = `documentId=${documentId}&locale=en&contacts=${contact.documentId}`;
    const shown = await appearanceOf(query, { by: french });
    expect(shown).toMatchObject({ addresses: [], contacts: [], others: [] });
  });

  it('is not told the organisation of a contact, when it is none of theirs', async () => {
    const organisation = await makeOrganisation();
    const contact = await makeContact({ organisation: organisation.documentId });
    const { documentId } = await makeDraftRelease({ contacts: [contact.documentId] });
    const reads = (uid: string, fields: string[], isCreator = false) => ({
      uid,
      may: ['read'],
      fields,
      isCreator,
    });
    const rights = [
      reads(RELEASE, ['title', 'contacts']),
      reads('api::contact.contact', ['name', 'organisation']),
    ];
    const organisations = (isCreator: boolean) =>
      reads('api::organisation.organisation', ['name'], isCreator);
    const told = async (isCreator: boolean) => {
      const by = await employAs('Omar', ...rights, organisations(isCreator));
      return (await appearanceOf(`documentId=${documentId}&locale=en`, { by })).contacts[0]?.organisation;
    };
    expect(await told(false)).toBe(organisation.name);
    expect(await told(true)).toBeNull();
  });
});

describe('the preview on the front end', () => {
  const preview = (staff: Staff, documentId: string) =>
    staff.get(`/content-manager/preview/url/${RELEASE}?documentId=${documentId}&locale=en&status=draft`);

  it('is offered while the front end answers, and the panel is told why when it is not', async () => {
    const author = await employ('Ama', 'Author');
    const { documentId } = documentOf(await writer.post('/api/press-releases', { title: unique('A') }));
    const isThere = async (): Promise<boolean> => (await preview(author, documentId)).status === 200;
    const state = async () => (await appearanceOf(`documentId=${documentId}&locale=en`)).frontEnd.state;
    await withFrontEnd(async () => {
      await until(isThere, Boolean);
      expect(await state()).toBe('there');
    });
    await until(isThere, (there) => !there); // remembered for some seconds
    expect(await state()).toBe('silent');
  });
});
