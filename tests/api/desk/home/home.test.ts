import type { Home } from '../../../../src/desk/contract/home';
import { documentOf, paragraph, unique, writer } from '../../../support/api';
import { act, inHours, makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease, makePage } from '../../../support/factories';
import { editorPath, employ, type Staff } from '../../../support/staff';

const RELEASES = '/content-manager/collection-types/api::press-release.press-release';

const homeOf = async (staff: Staff): Promise<Home> =>
  ((await staff.get('/newsroom/overview').expect(200)).body as { data: Home }).data;

const idsOf = (lines: readonly { readonly documentId: string }[] | null | undefined): string[] =>
  (lines ?? []).map(({ documentId }) => documentId);

let author: Staff;
let publisher: Staff;
let translator: Staff;
let pageEditor: Staff;

beforeAll(async () => {
  author = await employ('Ama', 'Author');
  publisher = await employ('Paula', 'Publisher');
  translator = await employ('Tarek', 'Translator: français (fr)');
  pageEditor = await employ('Esi', 'Editor of pages');
});

const write = async (staff: Staff, fields: object = {}): Promise<string> => {
  const contact = await makeContact();
  const created = await staff
    .post(`${RELEASES}?locale=en`, {
      title: unique('Mine'),
      summary: 'What happened.',
      body: paragraph('The story.'),
      datelineCity: 'Accra',
      contacts: { connect: [{ documentId: contact.documentId, locale: 'en' }], disconnect: [] },
      ...fields,
    })
    .expect(201);
  return documentOf(created).documentId;
};

const inFrench = () => ({
  title: unique('Titre'),
  summary: 's',
  body: paragraph('b'),
  datelineCity: 'Accra',
});

describe('the home page of an author', () => {
  it('has the drafts that they began, and not those of others', async () => {
    const own = await write(author);
    const { documentId: other } = await makeDraftRelease();
    const { ownDrafts } = await homeOf(author);
    expect(idsOf(ownDrafts)).toContain(own);
    expect(idsOf(ownDrafts)).not.toContain(other);
  });

  it('says what was sent back, by whom, when and why, in one line however many languages', async () => {
    const documentId = await write(author);
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, inFrench()).expect(200);
    const desk = `/newsroom/press-releases/${documentId}/actions`;
    await author.post(`${desk}/requestReview`).expect(200);
    await publisher.post(`${desk}/returnToDraft`, { reason: 'Too long.' }).expect(200);
    const lines = (await homeOf(author)).needsAttention.filter((line) => line.documentId === documentId);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatchObject({ note: 'Sent back by Paula Test: Too long.', who: 'Paula Test' });
    expect(Object.keys(lines[0]?.titles ?? {}).sort()).toEqual(['en', 'fr']);
    expect(Date.parse(lines[0]?.at ?? '')).toBeGreaterThan(0);
  });

  it('has neither pages, translations nor failed deliveries', async () => {
    expect(await homeOf(author)).toMatchObject({ pages: null, toTranslate: null, failures: null });
  });
});

describe('the home page of a publisher', () => {
  it('has what waits for their review, who asked for it and when, and what they were told with it', async () => {
    const documentId = await write(author);
    const path = `/newsroom/press-releases/${documentId}/actions/requestReview`;
    await author.post(path, { reason: 'The figures are of last week.' }).expect(200);
    const { inReview, needsAttention } = await homeOf(publisher);
    const line = inReview.find((one) => one.documentId === documentId);
    const note = 'Ama Test: The figures are of last week.';
    expect(line).toMatchObject({ who: 'Ama Test', isAutomatic: false, state: 'inReview', note });
    expect(idsOf(needsAttention)).not.toContain(documentId);
  });

  it('has a suspended schedule under what needs attention, and not under what is to be reviewed', async () => {
    const { documentId } = await makeDraftRelease();
    await act(documentId, 'schedule', { releaseAt: inHours(2) }).expect(200);
    await author.put(editorPath(documentId), { summary: 'Changed.' }).expect(200);
    const { needsAttention, inReview, scheduled } = await homeOf(publisher);
    expect(idsOf(needsAttention)).toContain(documentId);
    expect([...idsOf(inReview), ...idsOf(scheduled)]).not.toContain(documentId);
  });

  it('has embargoes that end without a schedule', async () => {
    const documentId = await write(author, { embargoedUntil: inHours(5) });
    const { documentId: over } = await makeReleased();
    const { embargoed } = await homeOf(publisher);
    expect(idsOf(embargoed)).toContain(documentId);
    expect(idsOf(embargoed)).not.toContain(over);
  });

  it('has what was released last, where it can be read, and that it was withdrawn since', async () => {
    const { documentId } = await makeReleased();
    const find = async () => (await homeOf(publisher)).released.find((one) => one.documentId === documentId);
    expect(Object.keys((await find())?.addresses ?? {})).toEqual(['en']);
    await act(documentId, 'withdraw', { reason: 'The figures were wrong.' }).expect(200);
    expect(await find()).toMatchObject({ state: 'withdrawn', addresses: {} });
  });
});

describe('the home page of a translator', () => {
  const linesOf = async () => (await homeOf(translator)).toTranslate?.lines ?? [];

  it('has what is missing in their language, the oldest first, and nothing of others', async () => {
    await makeReleased();
    const current = await makeDraftRelease();
    await writer.put(`/api/press-releases/${current.documentId}?locale=fr`, inFrench()).expect(200);
    const lines = await linesOf();
    const since = lines.map((line) => line.since);
    expect(since.length).toBeGreaterThan(0);
    expect(since).toEqual([...since].sort());
    expect(lines.filter(({ locale }) => locale !== 'fr')).toEqual([]);
    expect(idsOf(lines)).not.toContain(current.documentId);
  });
});

describe('the home page of an editor of pages', () => {
  it('has pages that are not public, that have changes, and that lack languages', async () => {
    const draft = await makePage({}, 'draft');
    const changed = await makePage();
    await writer.put(`/api/pages/${changed.documentId}`, { title: unique('Other') }).expect(200);
    const { pages, ownDrafts } = await homeOf(pageEditor);
    expect(pages?.find((page) => page.documentId === draft.documentId)).toMatchObject({
      drafts: ['en'],
      missing: ['fr', 'es', 'ar'],
    });
    expect(pages?.find((page) => page.documentId === changed.documentId)).toMatchObject({
      drafts: [],
      changed: ['en'],
    });
    expect(ownDrafts).toBeNull();
  });
});

describe('the demonstration content', () => {
  it.each(['Publisher', 'Editor of pages'])('is not removed by a role: %s', async (role) => {
    const somebody = await employ('Nobby', role);
    await somebody.get('/newsroom/demonstration').expect(403);
    await somebody.post('/newsroom/demonstration/remove').expect(403);
  });
});
