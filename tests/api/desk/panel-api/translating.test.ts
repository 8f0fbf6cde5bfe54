import { anonymous, paragraph, unique, writer } from '../../../support/api';
import { act } from '../../../support/editorial';
import { makeDraftRelease, makePage } from '../../../support/factories';
import { employAs } from '../../../support/roles';
import { administrator, employ, type Staff } from '../../../support/staff';
import type { Comparison } from '../../../../src/desk/contract/translating';

const RELEASE = 'api::press-release.press-release';
const BEFORE = 'The centre will warn people in four countries before floods.';
const NOW = 'The centre will warn people in five countries before floods.';

const pathOf = (documentId: string, locale: string) =>
  `/newsroom/translating/${RELEASE}/${documentId}?locale=${locale}`;

const compare = async (documentId: string, locale: string, staff: Staff = administrator()) => {
  const answer = await staff.get(pathOf(documentId, locale)).expect(200);
  return (answer.body as { data: Comparison }).data;
};

const fieldOf = ({ fields }: Comparison, name: string) => fields.find(({ field }) => field === name);

/** English that changed after it was translated into French. */
const makeOutdated = async () => {
  const { documentId } = await makeDraftRelease({ body: paragraph(BEFORE) });
  const french = { title: unique('Un centre d’alerte'), body: paragraph('Quatre pays seront avertis.') };
  await writer.put(`/api/press-releases/${documentId}?locale=fr`, french).expect(200);
  await writer.put(`/api/press-releases/${documentId}?locale=en`, { body: paragraph(NOW) }).expect(200);
  return documentId;
};

describe('a translation beside its source', () => {
  it('shows the source as it was translated, as it is, and the translation', async () => {
    const comparison = await compare(await makeOutdated(), 'fr');
    expect(comparison).toMatchObject({ source: 'en', locale: 'fr', state: 'outdated' });
    expect(fieldOf(comparison, 'body')).toEqual({
      field: 'body',
      before: [BEFORE],
      source: [NOW],
      translation: ['Quatre pays seront avertis.'],
    });
  });

  it('begins anew when it is confirmed', async () => {
    const documentId = await makeOutdated();
    await act(documentId, 'confirm-translation', { locale: 'fr' }).expect(200);
    const comparison = await compare(documentId, 'fr');
    expect(comparison.state).toBe('current');
    expect(fieldOf(comparison, 'body')).toMatchObject({ before: [NOW], source: [NOW] });
  });

  it('shows the source alone for a language that is not written', async () => {
    const comparison = await compare(await makeOutdated(), 'ar');
    expect(comparison).toMatchObject({ state: 'missing', confirmedAt: null });
    expect(fieldOf(comparison, 'body')).toMatchObject({ before: null, source: [NOW], translation: [] });
  });

  it('has nothing to show beside the source itself', async () => {
    expect(await compare(await makeOutdated(), 'en')).toMatchObject({ state: 'source', fields: [] });
  });

  it('is shown to its translator', async () => {
    const translator = await employ('Fatou', 'Translator: français (fr)');
    expect(fieldOf(await compare(await makeOutdated(), 'fr', translator), 'body')).toMatchObject({
      before: [BEFORE],
    });
  });

  it('leaves out the fields and languages that a role does not read, also of what the source said before', async () => {
    const documentId = await makeOutdated();
    const titles = await employAs('Titus', { may: ['read'], fields: ['title'] });
    const told = await compare(documentId, 'fr', titles);
    expect(told.fields.map(({ field }) => field)).toEqual(['title']);
    const french = await employAs('Fiona', {
      may: ['read'],
      fields: ['title', 'body'],
      locales: ['fr'],
    });
    expect(fieldOf(await compare(documentId, 'fr', french), 'body')).toEqual({
      field: 'body',
      before: [],
      source: [],
      translation: ['Quatre pays seront avertis.'],
    });
    await french.get(pathOf(documentId, 'en')).expect(403);
    const creator = await employAs('Clara', { may: ['read'], fields: ['title'], isCreator: true });
    await creator.get(pathOf(documentId, 'fr')).expect(403);
  });

  it('is shown to nobody who is no member of staff', async () => {
    await anonymous()
      .get(pathOf(await makeOutdated(), 'fr'))
      .expect(401);
  });

  it('says what is wrong with what was asked', async () => {
    const documentId = await makeOutdated();
    for (const query of ['', '?locale=xx', '?locale=fr&more=1'])
      await administrator().get(`/newsroom/translating/${RELEASE}/${documentId}${query}`).expect(400);
    await administrator().get(pathOf('nowhere', 'fr')).expect(404);
    await administrator().get('/newsroom/translating/api::contact.contact/nowhere?locale=fr').expect(404);
  });
});

describe('the confirmation of a page', () => {
  const PAGE = 'api::page.page';
  const placeOf = (documentId: string): string => `/newsroom/translating/${PAGE}/${documentId}`;

  const makeOutdatedPage = async (): Promise<string> => {
    const { documentId } = await makePage({ title: unique('About the office') }, 'draft');
    await writer.put(`/api/pages/${documentId}?locale=fr`, { title: unique('À propos') }).expect(200);
    await writer.put(`/api/pages/${documentId}?locale=en`, { title: unique('About us') }).expect(200);
    return documentId;
  };

  const look = async (documentId: string, staff: Staff): Promise<Comparison> => {
    const answer = await staff.get(`${placeOf(documentId)}?locale=fr`).expect(200);
    return (answer.body as { data: Comparison }).data;
  };

  const confirm = (documentId: string, staff: Staff, version: number | null, locale = 'fr') =>
    staff
      .post(`${placeOf(documentId)}/confirm`, { locale })
      .set(version === null ? {} : { 'If-Match': `"${String(version)}"` });

  it('is done by who writes that language, and told by its history', async () => {
    const documentId = await makeOutdatedPage();
    const translator = await employ('Fatou', 'Translator: français (fr)');
    const { state, mayConfirm, version } = await look(documentId, translator);
    expect({ state, mayConfirm }).toEqual({ state: 'outdated', mayConfirm: true });
    const answer = await confirm(documentId, translator, version).expect(200);
    expect((answer.body as { data: Comparison }).data).toMatchObject({ state: 'current', mayConfirm: false });
    const told = await translator.get(`/newsroom/history/${PAGE}/${documentId}?locale=fr`).expect(200);
    expect((told.body as { data: object[] }).data[0]).toMatchObject({
      action: 'confirmTranslation',
      isVersion: false,
    });
    await writer.put(`/api/pages/${documentId}?locale=en`, { title: unique('About them') }).expect(200);
    expect(await look(documentId, translator)).toMatchObject({ state: 'outdated', mayConfirm: true });
  });

  it('is refused to who does not write that language, and not offered', async () => {
    const documentId = await makeOutdatedPage();
    const spanish = await employ('Sol', 'Translator: español (es)');
    const author = await employ('Ama', 'Author');
    for (const staff of [spanish, author]) {
      expect(await look(documentId, staff)).toMatchObject({ state: 'outdated', mayConfirm: false });
      await confirm(documentId, staff, null).expect(403);
    }
    await anonymous()
      .post(`${placeOf(documentId)}/confirm`)
      .send({ locale: 'fr' })
      .expect(401);
    expect((await look(documentId, administrator())).state).toBe('outdated');
  });

  it('is refused when somebody saved since', async () => {
    const documentId = await makeOutdatedPage();
    const { version } = await look(documentId, administrator());
    await writer.put(`/api/pages/${documentId}?locale=en`, { title: unique('About them') }).expect(200);
    await confirm(documentId, administrator(), version).expect(412);
    expect((await look(documentId, administrator())).state).toBe('outdated');
  });

  it('says what is wrong with what was asked', async () => {
    const documentId = await makeOutdatedPage();
    for (const [locale, words] of [
      ['en', 'The other languages follow English (en): nothing is to be confirmed.'],
      ['ar', 'There is no text in العربية (ar) yet. Its languages: en, fr.'],
      ['xx', 'Use one of en, fr, es, ar.'],
    ] as const) {
      const answer = await confirm(documentId, administrator(), null, locale).expect(400);
      expect(JSON.stringify(answer.body)).toContain(words);
    }
    await confirm('nowhere', administrator(), null).expect(404);
  });

  it('is the same for a press release', async () => {
    const documentId = await makeOutdated();
    const path = `/newsroom/translating/${RELEASE}/${documentId}/confirm`;
    const answer = await administrator().post(path, { locale: 'fr' }).expect(200);
    expect((answer.body as { data: Comparison }).data.state).toBe('current');
  });
});
