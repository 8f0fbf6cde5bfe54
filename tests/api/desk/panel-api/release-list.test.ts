import { paragraph, unique, writer } from '../../../support/api';
import { act, inHours, makeReleased } from '../../../support/editorial';
import { makeDraftRelease } from '../../../support/factories';
import { employAs } from '../../../support/roles';
import { administrator, employ, type Staff } from '../../../support/staff';

const RELEASE = 'api::press-release.press-release';

interface Line {
  readonly documentId: string;
  readonly title: string | null;
  readonly locale: string;
  readonly state: string | null;
  readonly city: string | null;
  readonly author: string | null;
  readonly releaseAt: string | null;
  readonly embargoedUntil: string | null;
  readonly languages: { readonly locale: string; readonly state: string }[];
}

interface List {
  readonly releases: Line[];
  readonly total: number;
  readonly writes: string[];
  readonly mayWrite: boolean;
  readonly lists: string[];
  readonly readsStates: boolean;
}

const ask = async (staff: Staff, query: Record<string, string | number>): Promise<List> => {
  const text = new URLSearchParams(
    Object.entries(query).map(([name, value]): [string, string] => [name, String(value)]),
  );
  const answer = await staff.get(`/newsroom/press-releases?${text.toString()}`).expect(200);
  return (answer.body as { data: List }).data;
};

const idsOf = async (staff: Staff, query: Record<string, string | number>): Promise<string[]> =>
  (await ask(staff, { pageSize: 100, ...query })).releases.map(({ documentId }) => documentId);

const translate = async (documentId: string, locale: string, fields: object = {}): Promise<void> => {
  const words = { title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Tunis' };
  await writer.put(`/api/press-releases/${documentId}?locale=${locale}`, { ...words, ...fields }).expect(200);
};

let publisher: Staff;

beforeAll(async () => {
  publisher = await employ('Paula', 'Publisher');
});

describe('the list of releases', () => {
  it('has one line a release, whatever its languages, in the words of the reader', async () => {
    const word = unique('Harmattan');
    const { documentId } = await makeDraftRelease({ title: `English ${word}` });
    await translate(documentId, 'fr', { title: `Français ${word}` });
    const french = await ask(publisher, { search: word, reading: 'fr' });
    expect(french.total).toBe(1);
    expect(french.releases[0]).toMatchObject({
      documentId,
      title: `Français ${word}`,
      locale: 'fr',
      city: 'Tunis',
      state: 'draft',
      languages: [
        { locale: 'en', state: 'source' },
        { locale: 'fr', state: 'current' },
        { locale: 'es', state: 'missing' },
        { locale: 'ar', state: 'missing' },
      ],
    });
    expect((await ask(publisher, { search: word, reading: 'ar' })).releases[0]?.title).toBe(
      `English ${word}`,
    );
  });

  it('finds words of any language and of the city, all of them, in either case', async () => {
    const word = unique('Kente');
    const { documentId } = await makeDraftRelease({ title: `The ${word} story`, datelineCity: 'Tamale' });
    await translate(documentId, 'fr', { title: 'Une histoire' });
    expect(await idsOf(publisher, { search: `${word.toUpperCase()} tamale` })).toEqual([documentId]);
    expect(await idsOf(publisher, { search: `histoire ${word}` })).toEqual([documentId]);
    expect(await idsOf(publisher, { search: `${word} Kumasi` })).toEqual([]);
  });

  it('begins with what was changed last, and turns pages', async () => {
    const word = unique('Adinkra');
    const made: string[] = [];
    for (const part of ['one', 'two', 'three'])
      made.push((await makeDraftRelease({ title: `${word} ${part}` })).documentId);
    const [first = '', second = '', third = ''] = made;
    await writer.put(`/api/press-releases/${first}`, { summary: 'Changed.' }).expect(200);
    expect(await idsOf(publisher, { search: word, pageSize: 2 })).toEqual([first, third]);
    const rest = await ask(publisher, { search: word, pageSize: 2, page: 2 });
    expect(rest.releases.map(({ documentId }) => documentId)).toEqual([second]);
    expect(rest.total).toBe(3);
    expect((await ask(publisher, { search: word, page: 9 })).total).toBe(3);
  });

  it('is narrowed to a state, and to how a language stands', async () => {
    const word = unique('Volta');
    const { documentId } = await makeDraftRelease({ title: word });
    await translate(documentId, 'fr');
    const about = (more: Record<string, string>) => idsOf(publisher, { search: word, ...more });
    expect(await about({ state: 'draft' })).toEqual([documentId]);
    expect(await about({ state: 'released' })).toEqual([]);
    expect(await about({ language: 'ar', translation: 'missing' })).toEqual([documentId]);
    expect(await about({ language: 'fr', translation: 'missing' })).toEqual([]);
    expect(await about({ language: 'fr', translation: 'current' })).toEqual([documentId]);
    expect(await about({ language: 'en', translation: 'current' })).toEqual([]);
    await writer.put(`/api/press-releases/${documentId}`, { summary: 'Another fact.' }).expect(200);
    expect(await about({ language: 'fr', translation: 'outdated' })).toEqual([documentId]);
    expect(await about({ language: 'fr', translation: 'current' })).toEqual([]);
  });

  it.each([
    ['list=some', 'list', 'Use one of all, mine, inReview, due, translate, released.'],
    ['language=de', 'language', 'Use one of en, fr, es, ar.'],
    ['translation=missing', 'language', 'Say the language of which you ask for the translation.'],
    ['page=0', 'page', 'Use a number from 1.'],
    ['pageSize=1000', 'pageSize', 'Use a number from 1 to 100.'],
    ['weekStart=8', 'weekStart', 'Use a number from 1 (Monday) to 7 (Sunday).'],
  ])('refuses %s and names what is wrong', async (query, field, sentence) => {
    const answer = await publisher.get(`/newsroom/press-releases?${query}`).expect(400);
    const { errors } = (
      answer.body as { error: { details: { errors: { path: string[]; message: string }[] } } }
    ).error.details;
    expect(errors).toEqual([
      expect.objectContaining({ path: [field], message: expect.stringContaining(sentence) as string }),
    ]);
  });
});

describe('the lists by name', () => {
  it('says what waits for a review, what is due this week and what is released', async () => {
    const word = unique('Oguaa');
    const make = async (part: string, fields: object = {}) =>
      (await makeDraftRelease({ title: `${word} ${part}`, ...fields })).documentId;
    const inReview = await make('review');
    await act(inReview, 'request-review').expect(200);
    const far = await make('far');
    await act(far, 'schedule', { releaseAt: inHours(24 * 30) }).expect(200);
    const near = await make('near');
    await act(near, 'schedule', { releaseAt: new Date(Date.now() + 60_000).toISOString() }).expect(200);
    const { documentId: released } = await makeReleased({ title: `${word} out` });
    const weekday = new Date().getUTCDay(); // of a week that began yesterday, six days are left whatever day it is
    const weekStart = ((weekday + 5) % 7) + 1;
    const of = (list: string) => idsOf(publisher, { list, search: word, weekStart });
    expect(await of('inReview')).toEqual([inReview]);
    expect(await of('released')).toEqual([released]);
    expect(await of('due')).toEqual([near]);
    expect((await of('all')).toSorted()).toEqual([inReview, far, near, released].toSorted());
    await act(near, 'cancel-schedule').expect(200);
  });

  it('says what somebody began or changed last', async () => {
    const word = unique('Mole');
    const author = await employ('Ama', 'Author');
    const { documentId } = await makeDraftRelease({ title: word });
    expect(await idsOf(author, { list: 'mine', search: word })).toEqual([]);
    await author
      .put(`/content-manager/collection-types/${RELEASE}/${documentId}?locale=en`, { summary: 'Mine now.' })
      .expect(200);
    expect(await idsOf(author, { list: 'mine', search: word })).toEqual([documentId]);
    const begun = await author
      .post(`/content-manager/collection-types/${RELEASE}?locale=en`, { title: `${word} begun` })
      .expect(201);
    const { documentId: own } = (begun.body as { data: { documentId: string } }).data;
    await writer.put(`/api/press-releases/${own}`, { summary: 'By a tool.' }).expect(200);
    const [first] = (await ask(author, { list: 'mine', search: `${word} begun` })).releases;
    expect(first).toMatchObject({ documentId: own, author: 'Ama Test' });
  });

  it('says to translators what their languages lack, and nothing of what was withdrawn', async () => {
    const word = unique('Bolga');
    const translator = await employ('Tarik', 'Translator: français (fr)');
    const { documentId: missing } = await makeDraftRelease({ title: `${word} missing` });
    const { documentId: outdated } = await makeDraftRelease({ title: `${word} outdated` });
    await translate(outdated, 'fr');
    await writer.put(`/api/press-releases/${outdated}`, { summary: 'News.' }).expect(200);
    const { documentId: done } = await makeDraftRelease({ title: `${word} done` });
    await translate(done, 'fr');
    const { documentId: withdrawn } = await makeReleased({ title: `${word} withdrawn` });
    await act(withdrawn, 'withdraw', { reason: 'A mistake.' }).expect(200);
    const waiting = await ask(translator, { list: 'translate', search: word });
    expect(waiting.releases.map(({ documentId }) => documentId)).toEqual([outdated, missing]);
    expect(waiting).toMatchObject({ writes: ['fr'], mayWrite: false });
    expect(await idsOf(publisher, { list: 'translate', search: word })).toHaveLength(3);
    expect(await idsOf(publisher, { list: 'translate', language: 'fr', search: word })).toEqual([
      outdated,
      missing,
    ]);
  });
});

describe('who may see what in it', () => {
  const MAKER = ['read', 'create', 'update'];
  const FIELDS = [
    'title',
    'slug',
    'summary',
    'datelineCity',
    'contacts',
    'state',
    'releaseAt',
    'embargoedUntil',
  ];

  it('shows who creates nothing but their own', async () => {
    const word = unique('Sahel');
    const freelancer = await employAs('Freda', { may: MAKER, fields: FIELDS, isCreator: true });
    await makeDraftRelease({ title: `${word} of others` });
    const made = await freelancer
      .post(`/content-manager/collection-types/${RELEASE}?locale=en`, { title: `${word} own` })
      .expect(201);
    const { documentId } = (made.body as { data: { documentId: string } }).data;
    const list = await ask(freelancer, { search: word });
    expect(list).toMatchObject({ total: 1, releases: [{ documentId }] });
    expect(await idsOf(freelancer, { list: 'translate', language: 'fr', search: word })).toEqual([
      documentId,
    ]);
  });

  it('shows no language that the role does not read, and finds nothing by its words', async () => {
    const word = unique('Lagune');
    const reader = await employAs('Rita', { may: ['read'], fields: FIELDS, locales: ['fr'] });
    const { documentId } = await makeDraftRelease({ title: `${word} secret` });
    expect(await idsOf(reader, { search: word })).toEqual([]);
    await translate(documentId, 'fr', { title: `${word} public` });
    const [line] = (await ask(reader, { search: word, reading: 'en' })).releases;
    expect(line).toMatchObject({ title: `${word} public`, locale: 'fr' });
    expect(line?.languages.map(({ locale }) => locale)).toEqual(['fr']);
    expect(await idsOf(reader, { search: `${word} secret` })).toEqual([]);
    await reader.get('/newsroom/press-releases?language=ar&translation=missing').expect(403);
  });

  it('leaves out fields that the role does not read, and refuses lists that go by them', async () => {
    const word = unique('Savanne');
    const reader = await employAs('Nadia', { may: ['read'], fields: ['title', 'datelineCity'] });
    await makeDraftRelease({ title: word, embargoedUntil: inHours(5) });
    const { releases, lists, readsStates } = await ask(reader, { search: word });
    expect(releases[0]).toMatchObject({ title: word, state: null, embargoedUntil: null, releaseAt: null });
    expect({ lists, readsStates }).toEqual({ lists: ['all', 'mine'], readsStates: false });
    for (const query of ['list=due', 'list=inReview', 'state=draft', 'list=released'])
      await reader.get(`/newsroom/press-releases?${query}`).expect(403);
    const blind = await employAs('Boris', { may: ['read'], fields: ['state'] });
    await blind.get(`/newsroom/press-releases?search=${word}`).expect(403);
    expect((await ask(blind, {})).releases.every(({ title, city }) => title === null && city === null)).toBe(
      true,
    );
  });

  it('refuses who reads no releases', async () => {
    const stranger = await employAs('Yaw', { uid: 'api::topic.topic', may: ['read'], fields: ['name'] });
    await stranger.get('/newsroom/press-releases').expect(403);
    await administrator().get('/newsroom/press-releases').expect(200);
  });
});

describe('a duplicate made from the list', () => {
  it('is a draft without dates, embargo, corrections and slug, whose slug follows its new title', async () => {
    const author = await employ('Adjoa', 'Author');
    const { documentId } = await makeReleased({ title: unique('Original') });
    const copied = await author
      .post(`/content-manager/collection-types/${RELEASE}/clone/${documentId}`, { locale: 'en', slug: null })
      .expect(200);
    const { data } = copied.body as { data: Record<string, unknown> };
    expect(data).toMatchObject({
      slug: null,
      state: 'draft',
      releasedAt: null,
      releaseAt: null,
      embargoedUntil: null,
      summary: 'What happened, in a sentence.',
    });
    const title = unique('Another story');
    const saved = await author
      .put(`/content-manager/collection-types/${RELEASE}/${String(data.documentId)}?locale=en`, { title })
      .expect(200);
    expect((saved.body as { data: { slug: string } }).data.slug).toMatch(/^another-story/);
  });
});
