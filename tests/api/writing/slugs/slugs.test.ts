import {
  anonymous,
  documentOf,
  documentsOf,
  paragraph,
  refusedFields,
  unique,
  writer,
} from '../../../support/api';
import { act, inHours } from '../../../support/editorial';
import { makeDraftRelease, makePage } from '../../../support/factories';
import { administrator } from '../../../support/staff';
import { until } from '../../../support/until';
import { upload } from '../../../support/upload';

const RELEASE = 'api::press-release.press-release';

const publicSlug = async (documentId: string): Promise<unknown> =>
  documentOf(await anonymous().get(`/api/press-releases/${documentId}`).expect(200)).slug;

describe('the slug of something public', () => {
  it('does not tell that a draft has the same title', async () => {
    const title = unique('Talks');
    await makeDraftRelease({ title });
    const second = await makeDraftRelease({ title });
    await act(second.documentId, 'release').expect(200);
    expect(await publicSlug(second.documentId)).toBe(title.toLowerCase());
    await makePage({ title }, 'draft');
    expect((await makePage({ title })).path).toBe(`/${title.toLowerCase()}`);
  });

  it('may be written by hand as a draft has it', async () => {
    const slug = unique('by-hand');
    await writer.post('/api/topics', { name: 'a', slug }).expect(201);
    const { documentId } = documentOf(
      await writer.post('/api/topics?status=published', { name: 'b', slug }).expect(201),
    );
    expect(documentOf(await anonymous().get(`/api/topics/${documentId}`).expect(200)).slug).toBe(slug);
  });

  it('is not given twice: not to a later draft, nor by hand', async () => {
    const title = unique('Taken');
    const { documentId } = await makeDraftRelease({ title });
    await act(documentId, 'release').expect(200);
    expect((await makeDraftRelease({ title })).slug).toBe(`${title.toLowerCase()}-2`);
    const byHand = await writer.post('/api/press-releases', { title: 'x', slug: title.toLowerCase() });
    expect(refusedFields(byHand)).toEqual(['slug']);
  });

  it('stays with a withdrawn release, whose address says why', async () => {
    const title = unique('Gone');
    const { documentId } = await makeDraftRelease({ title });
    await act(documentId, 'release').expect(200);
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    expect((await makeDraftRelease({ title })).slug).toBe(`${title.toLowerCase()}-2`);
  });
});

describe('a draft whose slug became public elsewhere meanwhile', () => {
  const makeTwins = async () => {
    const title = unique('Twin');
    const words = { title, summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    const first = await makeDraftRelease({ title });
    await writer.put(`/api/press-releases/${first.documentId}?locale=fr`, words).expect(200);
    const second = await makeDraftRelease({ title });
    expect(second.slug).toBe(first.slug);
    return { slug: String(first.slug), first: first.documentId, second: second.documentId };
  };

  it('goes out with the next free one, and the history says so', async () => {
    const { slug, first, second } = await makeTwins();
    await act(second, 'release').expect(200);
    const desk = await act(first, 'release').expect(200);
    expect(await publicSlug(second)).toBe(slug);
    expect(await publicSlug(first)).toBe(`${slug}-2`);
    const french = await anonymous().get(`/api/press-releases/${first}?locale=fr`).expect(200);
    expect(documentOf(french).slug).toBe(slug);
    const { languages } = (desk.body as { data: { languages: { isModified: boolean }[] } }).data;
    expect(languages.filter(({ isModified }) => isModified)).toEqual([]);
    const history = await administrator().get(`/newsroom/history/${RELEASE}/${first}`).expect(200);
    expect(documentsOf(history).map(({ reason }) => reason)).toContain(
      `The slug in "en" is "${slug}-2": "${slug}" was taken meanwhile.`,
    );
  });

  it('goes out at its time all the same', async () => {
    const { slug, first, second } = await makeTwins();
    await act(first, 'schedule', { releaseAt: new Date(Date.now() + 2000).toISOString() }).expect(200);
    await act(second, 'release').expect(200);
    await until(
      async () => (await anonymous().get(`/api/press-releases/${first}`)).status,
      (status) => status === 200,
    );
    expect(await publicSlug(first)).toBe(`${slug}-2`);
  });

  it('is published as a page or a topic likewise', async () => {
    const title = unique('Twin');
    const page = await makePage({ title }, 'draft');
    await makePage({ title });
    await writer.put(`/api/pages/${page.documentId}?status=published`, {}).expect(200);
    const read = documentOf(await anonymous().get(`/api/pages/${page.documentId}`).expect(200));
    expect(read.path).toBe(`/${title.toLowerCase()}-2`);
    const topic = documentOf(await writer.post('/api/topics', { name: title }).expect(201));
    await writer.post('/api/topics?status=published', { name: title }).expect(201);
    await writer.put(`/api/topics/${topic.documentId}?status=published`, {}).expect(200);
    const published = documentOf(await anonymous().get(`/api/topics/${topic.documentId}`).expect(200));
    expect(published.slug).toBe(`${title.toLowerCase()}-2`);
  });

  it('is not told from a free one by scheduling', async () => {
    const { first, second } = await makeTwins();
    await act(first, 'schedule', { releaseAt: inHours(2) }).expect(200);
    await act(second, 'schedule', { releaseAt: inHours(1) }).expect(200);
  });
});

describe('the address of an upload', () => {
  it('holds 128 bits of chance behind the name that staff gave', async () => {
    const [one, other] = [await upload({ name: 'summit.png' }), await upload({ name: 'summit.png' })];
    expect(one.hash).toMatch(/^summit_[0-9a-f]{32}$/);
    expect(other.hash).not.toBe(one.hash);
  });
});
