import {
  anonymous,
  documentOf,
  errorOf,
  refusedFields,
  paragraph,
  unique,
  writer,
} from '../../../support/api';
import {
  ensureCountry,
  makeContact,
  makeDraftRelease,
  makeOrganisation,
  makePage,
  makeTopic,
} from '../../../support/factories';

const everything =
  'populate[contacts]=true&populate[topics]=true&populate[partnerCountries]=true&populate[donors][populate]=*';
const readDraft = async (documentId: string, locale: string) =>
  documentOf(
    await writer
      .get(`/api/press-releases/${documentId}?status=draft&locale=${locale}&${everything}`)
      .expect(200),
  );

const ids = (value: unknown): string[] =>
  (value as { documentId: string }[]).map(({ documentId }) => documentId);

describe('the relations of a release', () => {
  it('are there in a language that is added', async () => {
    const topic = await makeTopic();
    const { documentId } = await makeDraftRelease({ topics: [topic.documentId] });
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, { title: unique('Titre') }).expect(200);
    const french = await readDraft(documentId, 'fr');
    expect(ids(french.topics)).toEqual([topic.documentId]);
    expect(ids(french.contacts)).toHaveLength(1);
  });

  it('follow when they change in any language, in their order', async () => {
    const [first, second] = [await makeContact(), await makeContact()];
    const { documentId } = await makeDraftRelease({ contacts: [first.documentId] });
    await writer.put(`/api/press-releases/${documentId}?locale=ar`, { title: 'عنوان' }).expect(200);
    const contacts = [second.documentId, first.documentId];
    await writer.put(`/api/press-releases/${documentId}?locale=ar`, { contacts }).expect(200);
    expect(ids((await readDraft(documentId, 'en')).contacts)).toEqual(contacts);
  });

  it('survive the publication of a language in which they do not exist', async () => {
    const parent = await makePage();
    const child = await makePage({ parent: parent.documentId });
    const spanish = { title: unique('Página') };
    await writer.put(`/api/pages/${child.documentId}?locale=es&status=published`, spanish).expect(200);
    const path = `/api/pages/${child.documentId}?populate=parent`;
    const stored = documentOf(await anonymous().get(path).expect(200));
    expect(stored).toMatchObject({ parent: { documentId: parent.documentId } });
  });

  it('can be emptied', async () => {
    const { documentId } = await makeDraftRelease({ topics: [(await makeTopic()).documentId] });
    await writer.put(`/api/press-releases/${documentId}?locale=es`, { title: unique('Título') }).expect(200);
    await writer.put(`/api/press-releases/${documentId}`, { topics: [] }).expect(200);
    expect((await readDraft(documentId, 'es')).topics).toEqual([]);
  });

  it('show in public in the language that was published', async () => {
    const { documentId } = await makeDraftRelease();
    const french = { title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    await writer.put(`/api/press-releases/${documentId}?locale=fr&status=published`, french).expect(200);
    const path = `/api/press-releases/${documentId}?locale=fr&populate=contacts`;
    expect(documentOf(await anonymous().get(path).expect(200))).toMatchObject({
      contacts: [{ role: 'Press officer' }],
    });
  });
});

describe('a language that the newsroom does not have', () => {
  it('is refused, with those that it has', async () => {
    const refusal = await writer.post('/api/press-releases?locale=de', { title: 'x' }).expect(400);
    expect(refusedFields(refusal)).toEqual(['locale']);
    expect(errorOf(refusal).message).toContain('en, fr, es, ar');
  });
});

describe('the donors of a release', () => {
  it('are organisations and countries in one order, in every language', async () => {
    const organisation = await makeOrganisation({ name: 'A fund' });
    const countryId = await ensureCountry('CI');
    const donors = [{ country: countryId }, { organisation: organisation.documentId }];
    const { documentId } = await makeDraftRelease({ donors });
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, { title: unique('Titre') }).expect(200);
    expect((await readDraft(documentId, 'fr')).donors).toMatchObject([
      { country: { documentId: countryId, name: "Côte d'Ivoire" }, organisation: null },
      { organisation: { documentId: organisation.documentId }, country: null },
    ]);
  });
});

describe('a contact, organisation, country or topic', () => {
  it('is there in every language, with the words of the first until they are translated', async () => {
    const { documentId } = await makeContact({ role: 'Press officer' });
    await writer
      .put(`/api/contacts/${documentId}?locale=fr&status=published`, { role: 'Attachée de presse' })
      .expect(200);
    const roles = [];
    for (const locale of ['en', 'fr', 'es', 'ar']) {
      roles.push(
        documentOf(await anonymous().get(`/api/contacts/${documentId}?locale=${locale}`).expect(200)).role,
      );
    }
    expect(roles).toEqual(['Press officer', 'Attachée de presse', 'Press officer', 'Press officer']);
  });

  it('shares what is not translated', async () => {
    const { documentId } = await makeContact();
    await writer
      .put(`/api/contacts/${documentId}?locale=es&status=published`, { location: 'Accra' })
      .expect(200);
    expect(documentOf(await anonymous().get(`/api/contacts/${documentId}`).expect(200)).location).toBe(
      'Accra',
    );
  });
});
