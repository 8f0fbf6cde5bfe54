import { anonymous, documentOf, errorOf, refusedFields, unique, writer } from '../../../support/api';
import { makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease, makePage } from '../../../support/factories';
import { employ, type Staff } from '../../../support/staff';

const TYPES = '/content-manager/collection-types';

let publisher: Staff;
let colleague: Staff;
let editor: Staff;

beforeAll(async () => {
  publisher = await employ('Paula', 'Publisher');
  colleague = await employ('Pierre', 'Publisher');
  editor = await employ('Edda', 'Editor of pages', 'Publisher');
});

const bulk = (staff: Staff, action: string, type: string, documentIds: string[]) =>
  staff.post(`${TYPES}/api::${type}.${type}/actions/${action}`, { documentIds, locales: ['en'] });

const publicly = async (path: string): Promise<Record<string, unknown>> =>
  documentOf(await anonymous().get(path).expect(200));

describe('documents that are published together and want one slug', () => {
  it('have one each, and an address each, as press releases', async () => {
    const slug = unique('same');
    const twins = [await makeDraftRelease({ slug }), await makeDraftRelease({ slug })];
    const documentIds = twins.map(({ documentId }) => documentId);
    await bulk(publisher, 'bulkPublish', 'press-release', documentIds).expect(200);
    const slugs = [];
    for (const id of documentIds) slugs.push((await publicly(`/api/press-releases/${id}`)).slug);
    expect(slugs.sort()).toEqual([slug, `${slug}-2`]);
    for (const taken of slugs)
      await anonymous()
        .get(`/api/content?path=/news/${String(taken)}&locale=en`)
        .expect(200);
  });

  it('have one each, as topics', async () => {
    const slug = unique('same');
    const make = async () =>
      documentOf(await writer.post('/api/topics', { name: unique('Topic'), slug }).expect(201)).documentId;
    const documentIds = [await make(), await make()];
    await bulk(publisher, 'bulkPublish', 'topic', documentIds).expect(200);
    const slugs = [];
    for (const id of documentIds) slugs.push((await publicly(`/api/topics/${id}`)).slug);
    expect(slugs.sort()).toEqual([slug, `${slug}-2`]);
  });

  it('have one each, and a path each, as pages', async () => {
    const slug = unique('same');
    const documentIds = [
      (await makePage({ slug }, 'draft')).documentId,
      (await makePage({ slug }, 'draft')).documentId,
    ];
    await bulk(editor, 'bulkPublish', 'page', documentIds).expect(200);
    const paths = [];
    for (const id of documentIds) paths.push((await publicly(`/api/pages/${id}`)).path);
    expect(paths.sort()).toEqual([`/${slug}`, `/${slug}-2`]);
  });
});

describe('redirects that are published together and have one path', () => {
  it('are refused, all of them', async () => {
    const from = `/${unique('old')}`;
    const make = async () =>
      documentOf(await writer.post('/api/redirects', { from, to: `/${unique('new')}` }).expect(201))
        .documentId;
    const documentIds = [await make(), await make()];
    const refused = await bulk(editor, 'bulkPublish', 'redirect', documentIds).expect(400);
    expect(refusedFields(refused)).toEqual(['from']);
    for (const id of documentIds) await anonymous().get(`/api/redirects/${id}`).expect(404);
  });
});

describe('a page and the page above it, published together', () => {
  it('both go public, whichever was named first', async () => {
    const above = (await makePage({}, 'draft')).documentId;
    const below = (await makePage({ parent: above }, 'draft')).documentId;
    await bulk(editor, 'bulkPublish', 'page', [below, above]).expect(200);
    const [over, under] = [await publicly(`/api/pages/${above}`), await publicly(`/api/pages/${below}`)];
    expect(under.path).toBe(`${String(over.path)}/${String(under.slug)}`);
    const other = (await makePage({}, 'draft')).documentId;
    const lower = (await makePage({ parent: other }, 'draft')).documentId;
    await bulk(editor, 'bulkPublish', 'page', [other, lower]).expect(200);
  });
});

describe('one that is refused among those published together', () => {
  it('keeps back all, whichever place it has', async () => {
    const ready = [await makeDraftRelease(), await makeDraftRelease(), await makeDraftRelease()];
    const lacking = await makeDraftRelease({ summary: null });
    const documentIds = [lacking, ...ready].map(({ documentId }) => documentId);
    await bulk(publisher, 'bulkPublish', 'press-release', documentIds).expect(400);
    for (const id of documentIds) await anonymous().get(`/api/press-releases/${id}`).expect(404);
    await bulk(publisher, 'bulkPublish', 'press-release', documentIds.slice(1)).expect(200);
  });
});

describe('those that are refused among those published together', () => {
  it('are named, each with what it lacks', async () => {
    const ready = await makeDraftRelease();
    const [mute, nowhere] = [
      await makeDraftRelease({ title: unique('Mute'), summary: null }),
      await makeDraftRelease({ title: unique('Nowhere'), datelineCity: null }),
    ];
    const documentIds = [mute, ready, nowhere].map(({ documentId }) => documentId);
    const refused = await bulk(publisher, 'bulkPublish', 'press-release', documentIds).expect(400);
    const { message, details } = errorOf(refused);
    expect((details.errors ?? []).map((problem) => problem.message).sort()).toEqual([
      `“${String(mute.title)}”: Write a summary.`,
      `“${String(nowhere.title)}”: Name the city of the dateline, such as Accra.`,
    ]);
    expect(message).toContain(`“${String(mute.title)}”: Write a summary.`);
    expect(message).not.toContain(String(ready.title));
    for (const id of documentIds) await anonymous().get(`/api/press-releases/${id}`).expect(404);
  });

  it('are named by their paths, as redirects', async () => {
    const own = [`/${unique('own')}`, `/${unique('own')}`];
    const make = async (from: string, to: string) =>
      documentOf(await writer.post('/api/redirects', { from, to }).expect(201)).documentId;
    const documentIds = [await make(own[0] ?? '', own[1] ?? ''), await make(own[1] ?? '', own[0] ?? '')];
    const { message } = errorOf(await bulk(editor, 'bulkPublish', 'redirect', documentIds).expect(400));
    expect(own.filter((path) => message.includes(`“${path}”: `))).toHaveLength(1);
  });
});

describe('two bulk publications of the same releases, in opposite order', () => {
  it.each([1, 2, 3])('are both done (%i)', async () => {
    const contacts = [(await makeContact()).documentId];
    const documentIds: string[] = [];
    for (let number = 0; number < 8; number += 1)
      documentIds.push((await makeDraftRelease({ contacts })).documentId);
    const answers = await Promise.all([
      bulk(publisher, 'bulkPublish', 'press-release', documentIds),
      bulk(colleague, 'bulkPublish', 'press-release', documentIds.toReversed()),
    ]);
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    for (const id of documentIds) await anonymous().get(`/api/press-releases/${id}`).expect(200);
  });
});

describe('a partner country', () => {
  it('is not there twice by duplication', async () => {
    const { documentId } = documentOf(
      await writer.post('/api/partner-countries', { isoCode: 'LU' }).expect(201),
    );
    const uid = 'api::partner-country.partner-country';
    const copy = await publisher.post(`${TYPES}/${uid}/clone/${documentId}?locale=en`, { name: 'Copy' });
    expect([copy.status, refusedFields(copy)]).toEqual([400, ['isoCode']]);
    const auto = await publisher.post(`${TYPES}/${uid}/auto-clone/${documentId}?locale=en`, {});
    expect(auto.status).toBe(400);
  });
});

describe('public releases that are deleted together by two, in opposite order', () => {
  it('are gone once', async () => {
    const documentIds: string[] = [];
    for (let number = 0; number < 3; number += 1) documentIds.push((await makeReleased()).documentId);
    const answers = await Promise.all([
      bulk(publisher, 'bulkDelete', 'press-release', documentIds),
      bulk(colleague, 'bulkDelete', 'press-release', documentIds.toReversed()),
    ]);
    expect(answers.filter(({ status }) => status >= 500)).toEqual([]);
    for (const id of documentIds) await anonymous().get(`/api/press-releases/${id}`).expect(410);
  });
});
