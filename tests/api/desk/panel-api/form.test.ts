import { paragraph, unique, writer } from '../../../support/api';
import { act, makeReleased } from '../../../support/editorial';
import { makeDraftRelease } from '../../../support/factories';
import { administrator, employ, type Staff } from '../../../support/staff';

interface FormDesk {
  readonly writable: readonly string[];
  readonly dates: readonly string[];
  readonly note: string | null;
}

const dataOf = ({ body }: { body: unknown }): unknown => (body as { data: unknown }).data;

const deskFor = async (staff: Staff, documentId: string): Promise<FormDesk> =>
  ((await staff.get(`/newsroom/press-releases/${documentId}`).expect(200)).body as { data: FormDesk }).data;

describe('what a form is told of the rights of the one who opened it', () => {
  it('an author writes every language and the dates', async () => {
    const { documentId } = await makeDraftRelease();
    expect(await deskFor(await employ('Ama', 'Author'), documentId)).toMatchObject({
      writable: ['en', 'fr', 'es', 'ar'],
      dates: ['embargoedUntil', 'releasedAt'],
    });
  });

  it('a translator writes one language, whether it is written or not, and no date', async () => {
    const { documentId } = await makeDraftRelease();
    const translator = await employ('Theo', 'Translator: français (fr)');
    expect(await deskFor(translator, documentId)).toMatchObject({ writable: ['fr'], dates: [] });
  });

  it('an editor of pages writes nothing of it', async () => {
    const { documentId } = await makeDraftRelease();
    const editor = await employ('Efua', 'Editor of pages');
    expect(await deskFor(editor, documentId)).toMatchObject({ writable: [], dates: [] });
  });
});

describe('an embargo without a schedule', () => {
  it('is saved by itself, in every language, and leaves the words as they are', async () => {
    const { documentId, title } = await makeDraftRelease();
    const french = { title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' };
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, french).expect(200);
    const author = await employ('Abena', 'Author');
    const path = `/content-manager/collection-types/api::press-release.press-release/${documentId}`;
    await author.put(`${path}?locale=en`, { embargoedUntil: '2030-12-01T09:00:00.000Z' }).expect(200);
    for (const [locale, words] of [
      ['en', title],
      ['fr', french.title],
    ] as const) {
      expect(dataOf(await author.get(`${path}?locale=${locale}`).expect(200))).toMatchObject({
        title: words,
        embargoedUntil: '2030-12-01T09:00:00.000Z',
      });
    }
  });
});

describe('a message with Ask for review', () => {
  it('stands on the release, in the name of who wrote it, until somebody acts', async () => {
    const { documentId } = await makeDraftRelease();
    const author = await employ('Adjoa', 'Author');
    const path = `/newsroom/press-releases/${documentId}/actions/requestReview`;
    await author.post(path, { reason: 'The figure is new.' }).expect(200);
    expect((await deskFor(author, documentId)).note).toMatch(/^Adjoa .*: The figure is new\.$/);
    await act(documentId, 'schedule', { releaseAt: '2030-12-01T10:00' }).expect(200);
    expect((await deskFor(author, documentId)).note).toBeNull();
  });
});

describe('links of a text that lead nowhere in the own site', () => {
  const ask = (links: unknown, locale = 'en') =>
    administrator().get(
      `/newsroom/dead-links?locale=${locale}&links=${encodeURIComponent(
        typeof links === 'string' ? links : JSON.stringify(links),
      )}`,
    );

  it('are named; what is public, and other sites, are not', async () => {
    const { slug } = await makeReleased();
    const draft = await makeDraftRelease();
    const there = `/news/${String(slug)}`;
    const draftPath = `/news/${String(draft.slug)}`;
    const answer = await ask([there, draftPath, '/no-such-page', 'https://iom.int/x', '/']).expect(200);
    expect(dataOf(answer)).toEqual([draftPath, '/no-such-page']);
  });

  it.each([
    ['no JSON', '[', 'links'],
    ['no list', '{}', 'links'],
    ['no addresses', [1], 'links'],
    ['too many', Array.from({ length: 51 }, (_, index) => `/${index}`), 'links'],
  ])('asked for with %s are refused with the field', async (_what, links, path) => {
    const refused: { body: unknown } = await ask(links).expect(400);
    const { errors } = (refused.body as { error: { details: { errors: { path: string[] }[] } } }).error
      .details;
    expect(errors.map((error) => error.path.join('.').split('.')[0])).toContain(path);
  });

  it('asked for in a language that there is not are refused', async () => {
    await ask(['/x'], 'de').expect(400);
  });
});

it('the log of deliveries names the clock of the office', async () => {
  const answer: { body: unknown } = await administrator().get('/newsroom/deliveries').expect(200);
  expect((answer.body as { meta: unknown }).meta).toEqual({ timeZone: 'Africa/Accra' });
});
