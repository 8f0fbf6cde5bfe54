import { anonymous, paragraph, unique, writer } from '../../../support/api';
import { act, deskOf, inHours, languageOf, makeReleased } from '../../../support/editorial';
import { makeDraftRelease, makePage } from '../../../support/factories';
import { administrator } from '../../../support/staff';

const ENGLISH = {
  summary: 'The centre will warn forty-two communities of floods within ten minutes.',
  body: paragraph('It stands at the coast, and is staffed by day and by night.'),
};

const french = () => ({
  title: unique('Un centre d’alerte ouvre à Accra'),
  summary: 'Le centre avertira quarante-deux localités des inondations en dix minutes.',
  body: paragraph('Il se trouve sur la côte, et fonctionne jour et nuit.'),
  datelineCity: 'Accra',
});

const RELEASES = '/api/press-releases';

const save = (documentId: string, locale: string, data: object) =>
  writer.put(`${RELEASES}/${documentId}?locale=${locale}`, data).expect(200);

const deskFor = async (documentId: string) => {
  const answer = await administrator().get(`/newsroom/press-releases/${documentId}`).expect(200);
  return deskOf(answer);
};

/** English, and a French version that still has its summary. */
const makeHalfTranslated = async () => {
  const { documentId } = await makeDraftRelease(ENGLISH);
  await save(documentId, 'fr', { ...french(), summary: ENGLISH.summary });
  return documentId;
};

const publicIn = (documentId: string, locale: string) =>
  anonymous().get(`${RELEASES}/${documentId}?locale=${locale}`);

describe('a language that still says what its source says', () => {
  it('is not translated yet, with its fields, and not ready', async () => {
    const documentId = await makeHalfTranslated();
    expect(languageOf(await deskFor(documentId), 'fr')).toMatchObject({
      translation: 'untranslated',
      untranslated: ['summary'],
      isReady: false,
      missing: [],
    });
  });

  it('is told in the list of states, and found by it', async () => {
    const documentId = await makeHalfTranslated();
    const found = await writer
      .get('/api/translations/status?state=untranslated&locale=fr&pageSize=100')
      .expect(200);
    const { data } = found.body as { data: { documentId: string; translations: object }[] };
    expect(data.find((one) => one.documentId === documentId)?.translations).toMatchObject({
      fr: 'untranslated',
    });
  });

  it('stays so whoever saves or confirms it, until it is translated', async () => {
    const documentId = await makeHalfTranslated();
    await save(documentId, 'fr', { subtitle: 'Une coquille' });
    await act(documentId, 'confirm-translation', { locale: 'fr' }).expect(200);
    expect(languageOf(await deskFor(documentId), 'fr').translation).toBe('untranslated');
    await save(documentId, 'fr', { summary: french().summary });
    expect(languageOf(await deskFor(documentId), 'fr')).toMatchObject({
      translation: 'current',
      untranslated: [],
      isReady: true,
    });
  });

  it('becomes so when the source takes over its words', async () => {
    const { documentId } = await makeDraftRelease(ENGLISH);
    const words = french();
    await save(documentId, 'fr', words);
    await save(documentId, 'en', { summary: words.summary });
    expect(languageOf(await deskFor(documentId), 'fr')).toMatchObject({
      translation: 'untranslated',
      changedInSource: ['summary'],
    });
  });

  it('is known by its address as well', async () => {
    const { documentId } = await makeDraftRelease(ENGLISH);
    const source = await writer.get(`${RELEASES}/${documentId}?status=draft`).expect(200);
    const { slug } = (source.body as { data: { slug: string } }).data;
    await save(documentId, 'fr', { ...french(), slug });
    expect(languageOf(await deskFor(documentId), 'fr')).toMatchObject({
      untranslated: ['slug'],
      isReady: false,
    });
    await save(documentId, 'fr', { slug: '' });
    expect(languageOf(await deskFor(documentId), 'fr').translation).toBe('current');
  });

  it('is forgotten when it is deleted', async () => {
    const documentId = await makeHalfTranslated();
    await writer.delete(`${RELEASES}/${documentId}?locale=fr`).expect(204);
    await save(documentId, 'fr', french());
    expect(languageOf(await deskFor(documentId), 'fr').translation).toBe('current');
  });
});

describe('what goes out of a language that is not translated yet', () => {
  it('is nothing with Release now, unless it is named', async () => {
    const documentId = await makeHalfTranslated();
    await act(documentId, 'release').expect(200);
    await publicIn(documentId, 'en').expect(200);
    await publicIn(documentId, 'fr').expect(404);
    await act(documentId, 'release', { locales: ['fr'] }).expect(200);
    await publicIn(documentId, 'fr').expect(200);
  });

  it('is nothing at the time of a schedule, unless it is named: then it is approved', async () => {
    const documentId = await makeHalfTranslated();
    const releaseAt = inHours(1);
    await act(documentId, 'schedule', { releaseAt }).expect(200);
    await act(documentId, 'release').expect(200);
    await publicIn(documentId, 'fr').expect(404);
    const named = await makeHalfTranslated();
    await act(named, 'schedule', { releaseAt, locales: ['fr'] }).expect(200);
    await act(named, 'release', { locales: ['fr'] }).expect(200);
    await publicIn(named, 'fr').expect(200);
  });

  it('is refused by name where something is missing besides', async () => {
    const { documentId } = await makeDraftRelease(ENGLISH);
    await save(documentId, 'fr', { title: unique('Titre'), summary: ENGLISH.summary });
    const refusal = await act(documentId, 'release', { locales: ['fr'] }).expect(400);
    expect(JSON.stringify(refusal.body)).toContain('Write the text of the release.');
  });

  it('can be corrected where it is public', async () => {
    const documentId = await makeHalfTranslated();
    await act(documentId, 'release', { locales: ['fr'] }).expect(200);
    await save(documentId, 'fr', { subtitle: 'Une nouvelle' });
    await act(documentId, 'correct', { kind: 'minor', locales: ['fr'] }).expect(200);
  });
});

describe('a page that still says what its source says', () => {
  it('is not translated yet, in its sections too', async () => {
    const section = { __component: 'sections.rich-text', body: ENGLISH.body };
    const { documentId } = await makePage({ sections: [section] });
    const translation = { title: unique('Une page en français'), sections: [section] };
    await writer.put(`/api/pages/${documentId}?locale=fr`, translation).expect(200);
    const path = `/newsroom/translations?uid=api::page.page&documentIds=${documentId}`;
    const answer = await administrator().get(path).expect(200);
    const { data } = answer.body as { data: { translations: { locale: string; state: string }[] }[] };
    expect(data[0]?.translations.find(({ locale }) => locale === 'fr')?.state).toBe('untranslated');
  });
});

describe('Fill in from another locale', () => {
  const fill = (uid: string, documentId: string) =>
    administrator().get(
      `/i18n/content-manager/get-fill-from-locale/${uid}?documentId=${documentId}&sourceLocale=en&targetLocale=fr&collectionType=collection-types`,
    );

  it('leaves the address empty, of releases and of pages', async () => {
    const { documentId } = await makeReleased(ENGLISH);
    const release = await fill('api::press-release.press-release', documentId).expect(200);
    expect(release.body).toMatchObject({ data: { summary: ENGLISH.summary, slug: '' } });
    const page = await makePage();
    expect((await fill('api::page.page', page.documentId).expect(200)).body).toMatchObject({
      data: { slug: '' },
    });
  });

  it('then has its address made from the title', async () => {
    const { documentId } = await makeDraftRelease(ENGLISH);
    const data = { ...french(), slug: '' };
    const path = `/content-manager/collection-types/api::press-release.press-release/${documentId}?locale=fr`;
    const saved = await administrator().put(path, data).expect(200);
    expect((saved.body as { data: { slug: string } }).data.slug).toMatch(/^un-centre-d-alerte-ouvre-a-accra/);
  });
});
