import type { Client } from 'pg';
import { anonymous, documentOf, paragraph, unique, writer } from '../../../support/api';
import { makeToken } from '../../../support/api-token';
import { openDatabase } from '../../../support/database';
import { act, deskOf, makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease, makePage } from '../../../support/factories';
import { administrator, employ, type Staff } from '../../../support/staff';
import { until } from '../../../support/until';
import { pictureBlock, replaceFile, sendFile, upload } from '../../../support/upload';

const SECRET = 'Zebrakeeper';

/** Who is shown by a picture, as what stands beside it says. */
const NAME = 'Quaggarider';

/** What the home tells of pictures. */
interface Minded {
  readonly files: readonly { readonly id: number }[];
}

let publisher: Staff;
let author: Staff;
let database: Client;

beforeAll(async () => {
  database = await openDatabase();
  publisher = await employ('Petra', 'Publisher');
  author = await employ('Ama', 'Author');
});

afterAll(() => database.end());

const answer = (ids: number[], answers: object, more: object = {}, who = publisher) =>
  who.post('/newsroom/pictures/answers', { ids, answers, ...more });

const WITHDRAWN = { people: true, consent: 'withdrawn', consentKeeper: SECRET };

const publicly = async (path: string): Promise<string> => (await anonymous().get(path)).text;

const pathOf = (documentId: string) => `/api/press-releases/${documentId}?populate=*`;

/** Everything that tells strangers of a release. */
const seenOf = async ({ documentId, slug }: { documentId: string; slug?: unknown }): Promise<string> =>
  (
    await Promise.all([
      publicly(pathOf(documentId)),
      publicly(`/api/press-releases/${documentId}?populate[image][fields][0]=url&populate[attachments]=true`),
      publicly(`/api/content?path=/news/${String(slug)}&locale=en`),
      publicly('/api/feeds/press.json'),
      publicly('/api/feeds/press.ninjs'),
    ])
  ).join('\n');

/** What the panel has of a release. */
const draftOf = async (documentId: string): Promise<Record<string, unknown>> => {
  const path = `/content-manager/collection-types/api::press-release.press-release/${documentId}`;
  return ((await publisher.get(path).expect(200)).body as { data: Record<string, unknown> }).data;
};

describe('a picture of which the consent is withdrawn', () => {
  it('is gone at once: its bytes, and from all that shows it; drafts keep it', async () => {
    const file = await upload({ alternativeText: 'A flag' });
    const release = await makeReleased({ image: file.id, attachments: [file.id] });
    const stored = documentOf(await writer.get(pathOf(release.documentId)).expect(200));
    expect(await seenOf({ ...release, slug: stored.slug })).toContain(file.hash);
    await answer([file.id], WITHDRAWN).expect(200);
    expect(await seenOf({ ...release, slug: stored.slug })).not.toContain(file.hash);
    await anonymous().get(file.url).expect(410);
    await anonymous().get(file.url.replace('/uploads/', '/uploads/w640_')).expect(410);
    const draft = await draftOf(release.documentId);
    expect(draft.image).toMatchObject({ id: file.id });
    await publisher.get(`/newsroom/press-releases/${release.documentId}`).expect(200);
  });

  it('comes back where it was when it is opened again', async () => {
    const file = await upload({ alternativeText: 'A flag' });
    const other = await upload({ alternativeText: 'A map' });
    const body = [...paragraph('Words.'), pictureBlock(file.url), pictureBlock(other.url)];
    const { documentId } = await makeReleased({ image: file.id, body });
    const before = documentOf(await anonymous().get(pathOf(documentId)).expect(200));
    await answer([file.id, other.id], WITHDRAWN).expect(200);
    const closed = documentOf(await anonymous().get(pathOf(documentId)).expect(200));
    expect([closed.image, closed.body]).toEqual([null, paragraph('Words.')]);
    await answer([other.id], { consent: 'given' }).expect(200);
    const half = documentOf(await anonymous().get(pathOf(documentId)).expect(200));
    expect([half.image, (half.body as object[]).length]).toEqual([null, 2]);
    await answer([file.id], { consent: 'given' }).expect(200);
    const open = documentOf(await anonymous().get(pathOf(documentId)).expect(200));
    expect([(open.image as { id: number }).id, open.body]).toEqual([file.id, before.body]);
    await anonymous().get(file.url).expect(200);
  });

  it('takes along what is said beside it, and brings it back', async () => {
    const file = await upload({ alternativeText: 'A flag' });
    const words = { imageCaption: `${NAME} at her well`, imageAlternativeText: `${NAME} with a jar` };
    const release = await makeReleased({ image: file.id, ...words });
    const section = { image: file.id, caption: `${NAME} again`, alternativeText: `${NAME} sits` };
    const { path } = documentOf(
      await writer
        .post('/api/pages?status=published', {
          title: unique('Page'),
          sections: [{ __component: 'sections.image', ...section }],
        })
        .expect(201),
    );
    const { slug } = documentOf(await writer.get(pathOf(release.documentId)).expect(200));
    const read = async () =>
      (await seenOf({ ...release, slug })) +
      (await publicly(`/api/content?path=${String(path)}&locale=en`)) +
      (await publicly(`/api/pages?filters[path]=${String(path)}&populate[sections][populate]=*`));
    expect((await read()).split(NAME).length).toBeGreaterThan(6);
    await answer([file.id], WITHDRAWN, {}, administrator()).expect(200);
    expect(await read()).not.toContain(NAME);
    await anonymous()
      .get(`/api/press-releases?filters[imageCaption][$contains]=${NAME}`)
      .expect(200)
      .expect((response) => {
        expect(response.text).not.toContain(release.documentId);
      });
    expect(await draftOf(release.documentId)).toMatchObject(words);
    await answer([file.id], { consent: 'given' }, {}, administrator()).expect(200);
    expect((await read()).split(NAME).length).toBeGreaterThan(6);
  });

  it('is in no draft that a token reads, in no field and no text, and its words are neither; another writes them', async () => {
    const file = await upload({ alternativeText: 'A flag', caption: `${NAME} in the library` });
    const [block] = [pictureBlock(file.url)];
    const body = [
      ...paragraph('Words.'),
      { ...block, image: { ...block.image, caption: `${NAME} in a text` } },
    ];
    const words = { imageCaption: `${NAME} at her well`, imageAlternativeText: `${NAME} with a jar` };
    const { documentId } = await makeDraftRelease({ image: file.id, attachments: [file.id], body, ...words });
    const page = await makePage(
      { sections: [{ __component: 'sections.image', image: file.id, caption: NAME, alternativeText: NAME }] },
      'draft',
    );
    const ways = [
      `${pathOf(documentId)}&status=draft`,
      `/api/press-releases/${documentId}?status=draft`,
      `/api/press-releases/${documentId}?status=draft&fields[0]=imageCaption`,
      `/api/press-releases?filters[documentId]=${documentId}&status=draft&fields[0]=imageCaption&fields[1]=body`,
      `/api/pages/${page.documentId}?status=draft&populate[sections][populate]=*`,
      `/api/pages/${page.documentId}?status=draft&populate[sections][on][sections.image][fields][0]=caption`,
    ];
    for (const way of ways)
      expect([way, (await writer.get(way).expect(200)).text]).toEqual([way, expect.stringContaining(NAME)]);
    await answer([file.id], WITHDRAWN, {}, administrator()).expect(200);
    for (const way of ways)
      expect([way, (await writer.get(way).expect(200)).text]).not.toEqual([
        way,
        expect.stringContaining(NAME),
      ]);
    const changed = await writer
      .put(`${pathOf(documentId)}&locale=en&status=draft`, { subtitle: 'Other words' })
      .expect(200);
    expect(changed.text).not.toContain(NAME);
    const token = await makeToken('custom', [
      'plugin::upload.content-api.find',
      'plugin::upload.content-api.findOne',
    ]);
    for (const way of [`/api/upload/files/${file.id}`, '/api/upload/files?sort=id:desc']) {
      const { text } = await token.read(way).expect(200);
      expect([text.includes(file.hash), text.includes(NAME)]).toEqual([true, false]);
    }
    expect(await draftOf(documentId)).toMatchObject({ image: { id: file.id }, ...words });
  });

  it('leaves no words in a release that was never public', async () => {
    const file = await upload({ alternativeText: 'A flag' });
    const words = { imageCaption: `${NAME} at her well` };
    const { documentId } = await makeDraftRelease({ image: file.id, ...words });
    await answer([file.id], WITHDRAWN).expect(200);
    await writer.put(`/api/press-releases/${documentId}?locale=en`, { image: null }).expect(200);
    expect((await act(documentId, 'release').expect(400)).text).toContain('There is no picture');
    await writer.put(`/api/press-releases/${documentId}?locale=en`, { imageCaption: null }).expect(200);
    await act(documentId, 'release').expect(200);
  });

  it('does not leave its words behind when somebody takes it out', async () => {
    const file = await upload({ alternativeText: 'A flag' });
    const words = { imageCaption: `${NAME} at her well`, imageAlternativeText: null };
    const { documentId } = await makeReleased({ image: file.id, ...words });
    await answer([file.id], WITHDRAWN).expect(200);
    await writer.put(`/api/press-releases/${documentId}?locale=en`, { image: null }).expect(200);
    const refused = await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(400);
    expect(refused.text).toContain('There is no picture');
    await writer.put(`/api/press-releases/${documentId}?locale=en`, { imageCaption: null }).expect(200);
    await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    expect(await publicly(pathOf(documentId))).not.toContain(NAME);
  });

  it('is gone from pages and from people who are shown by releases', async () => {
    const file = await upload({ alternativeText: 'A face' });
    const sections = [
      { __component: 'sections.image', image: file.id, alternativeText: 'A face' },
      { __component: 'sections.rich-text', body: [...paragraph('Words.'), pictureBlock(file.url)] },
    ];
    const page = await makePage({ sections });
    const contact = await makeContact({ photo: file.id });
    const release = await makeReleased({ contacts: [contact.documentId] });
    const read = async () =>
      (await publicly(`/api/pages/${page.documentId}?populate[sections][populate]=*`)) +
      (await publicly(`/api/press-releases/${release.documentId}?populate[contacts][populate]=photo`));
    expect((await read()).split(file.hash).length).toBeGreaterThan(3);
    await answer([file.id], WITHDRAWN).expect(200); // the publisher may publish the contact, not the page
    expect(await read()).not.toContain(file.hash);
    await answer([file.id], { consent: 'given' }).expect(403);
    await answer([file.id], { consent: 'given' }, {}, administrator()).expect(200);
    expect((await read()).split(file.hash).length).toBeGreaterThan(3);
  });

  it('does not come back by another release, a copy, a replacement, a new name or an old version', async () => {
    const file = await upload({ alternativeText: 'A flag' });
    const { documentId } = await makeReleased({ image: file.id });
    await answer([file.id], WITHDRAWN).expect(200);
    const second = await makeDraftRelease({ image: file.id });
    const refused = await act(second.documentId, 'release').expect(400);
    expect(refused.text).toContain('is closed');
    expect(JSON.stringify(refused.body)).toContain('"image"');
    const third = await makeDraftRelease({ body: [...paragraph('Words.'), pictureBlock(file.url)] });
    await act(third.documentId, 'release').expect(400);
    await writer.post('/api/contacts?status=published', { name: unique('Name'), photo: file.id }).expect(400);
    await replaceFile(file.id);
    await anonymous().get(file.url).expect(410);
    await administrator()
      .post(`/upload?id=${file.id}`, { fileInfo: { name: 'other.png' } })
      .expect(200);
    await anonymous().get(file.url).expect(410);
    await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(400);
    await writer.put(`/api/press-releases/${documentId}?locale=en`, { image: null }).expect(200);
    await act(documentId, 'correct', { kind: 'minor', locales: ['en'] }).expect(200);
    await anonymous().get(file.url).expect(410);
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    await act(documentId, 'restore').expect(200);
    await anonymous().get(file.url).expect(410);
  });

  it('is not in a release that goes out by itself: the text goes out at its time', async () => {
    const file = await upload({ alternativeText: 'A flag' });
    const { documentId } = await makeDraftRelease({ image: file.id });
    const releaseAt = new Date(Date.now() + 3000).toISOString();
    await act(documentId, 'schedule', { releaseAt }).expect(200);
    await answer([file.id], WITHDRAWN).expect(200);
    const waiting = await publisher.get(`/newsroom/press-releases/${documentId}`).expect(200);
    expect(deskOf(waiting)).toMatchObject({ state: 'scheduled', leftOut: ['picture.png'] });
    await until(
      async () => (await anonymous().get(pathOf(documentId))).status,
      (status) => status === 200,
    );
    expect(documentOf(await anonymous().get(pathOf(documentId)).expect(200)).image).toBeNull();
    expect(await publicly('/api/feeds/press.json')).not.toContain(file.hash);
  });
});

describe('a picture whose rights or consent end', () => {
  it('is closed by the newsroom itself, after the last day', async () => {
    const file = await upload({ alternativeText: 'A flag' });
    const { documentId } = await makeReleased({ image: file.id });
    await answer([file.id], { rightsUntil: '2999-12-31' }).expect(200);
    await anonymous().get(file.url).expect(200);
    await database.query(`update picture_records set rights_until = '2026-01-31' where file_id = $1`, [
      file.id,
    ]);
    await database.query(
      `select graphile_worker.add_job('close-pictures', '{}', job_key => 'close-pictures', run_at => now())`,
    );
    await until(
      async () => (await anonymous().get(file.url)).status,
      (status) => status === 410,
    );
    expect(documentOf(await anonymous().get(pathOf(documentId)).expect(200)).image).toBeNull();
    const { rows } = await database.query<{ next: Date | null }>(
      `select max(run_at) as next from graphile_worker.jobs where key = 'close-pictures'`,
    );
    expect(rows).toHaveLength(1);
  });

  it('is closed with the answer that says so', async () => {
    const file = await upload({ alternativeText: 'A flag' });
    await answer([file.id], { consent: 'given', consentUntil: '2026-01-31' }).expect(200);
    await anonymous().get(file.url).expect(410);
    await answer([file.id], { consentUntil: '2999-01-31' }).expect(200);
    await anonymous().get(file.url).expect(200);
  });
});

describe('what staff say of a picture', () => {
  it('is read and changed by who may change files, and what is public by who may publish', async () => {
    const translator = await employ('Tania', 'Translator: français (fr)');
    const file = await upload({ alternativeText: 'A flag' });
    await answer([file.id], { people: true, consent: 'given' }, {}, author).expect(200);
    await makeReleased({ image: file.id });
    const refused = await answer([file.id], WITHDRAWN, {}, author).expect(403);
    expect(refused.text).toContain('publish');
    await anonymous().get(file.url).expect(200);
    await answer([file.id], { risk: 'raised', consentHow: 'in writing' }, {}, author).expect(200);
    await answer([file.id], {}, {}, translator).expect(403);
    await translator.get(`/newsroom/pictures?ids=${file.id}`).expect(403);
    const told = await author.get(`/newsroom/pictures?ids=${file.id}`).expect(200);
    expect(told.body).toMatchObject({
      data: [
        { id: file.id, record: { people: true, consent: 'given', risk: 'raised', closedBecause: null } },
      ],
    });
  });

  it('is in no public answer', async () => {
    const file = await upload({ alternativeText: 'A flag' });
    const said = { people: true, consent: 'given', consentHow: SECRET, consentFor: SECRET, event: SECRET };
    await answer([file.id], said, { facts: { persons: SECRET, city: SECRET } }).expect(200);
    const release = await makeReleased({ image: file.id });
    const { slug } = documentOf(await writer.get(pathOf(release.documentId)).expect(200));
    const seen = await seenOf({ ...release, slug });
    expect(seen).toContain(file.hash);
    expect(seen).not.toContain(SECRET);
    await anonymous()
      .get(`/api/press-releases?filters[image][facts][$contains]=${SECRET}`)
      .expect((response) => {
        expect(response.text).not.toContain(release.documentId);
      });
  });

  it('names the field that is wrong, and changes nothing', async () => {
    const file = await upload({ alternativeText: 'A flag' });
    const refused = await answer([file.id], { rightsUntil: 'tomorrow', risk: 'raised' }).expect(400);
    expect(refused.text).toContain('Write a day as 2027-01-31.');
    expect(refused.text).toContain('"rightsUntil"');
    await answer([file.id, 999_999_999], { risk: 'raised' }).expect(404);
    const told = await author.get(`/newsroom/pictures?ids=${file.id}`).expect(200);
    expect(told.body).toMatchObject({ data: [{ record: { risk: null } }] });
  });
});

describe('a picture of somebody at raised risk', () => {
  it('does not go out with face, name and place, and the desk says what to take away', async () => {
    const file = await upload({ alternativeText: 'A woman' });
    await answer(
      [file.id],
      { people: true, consent: 'given', risk: 'raised' },
      { facts: { persons: 'Amina Invented' } },
    );
    const { documentId } = await makeDraftRelease({ image: file.id, imageCaption: 'Amina at her well' });
    const desk = await publisher.get(`/newsroom/press-releases/${documentId}`).expect(200);
    expect(JSON.stringify(desk.body)).toContain('"path":["imageCaption","safety"]');
    const refused = await act(documentId, 'release').expect(400);
    expect(refused.text).toContain('Take away Amina here');
    await writer
      .put(`/api/press-releases/${documentId}?locale=en`, { imageCaption: 'At her well' })
      .expect(200);
    await act(documentId, 'release').expect(200);
  });

  it('holds a scheduled release for which it comes true, and says so', async () => {
    const file = await upload({ alternativeText: 'A woman' });
    const { documentId } = await makeDraftRelease({ image: file.id, imageCaption: 'Amina at her well' });
    await act(documentId, 'schedule', { releaseAt: new Date(Date.now() + 3000).toISOString() }).expect(200);
    await answer(
      [file.id],
      { people: true, risk: 'raised' },
      { facts: { persons: 'Amina Invented' } },
    ).expect(200);
    const held = await until(
      async () => deskOf(await publisher.get(`/newsroom/press-releases/${documentId}`).expect(200)),
      ({ note }) => note !== null,
    );
    expect(held.state).toBe('scheduled');
    expect(held.note).toContain('Take away Amina here');
  });
});

describe('files in the panel', () => {
  it('are found by event, person, place, licence, day and what is left to do', async () => {
    const file = await upload({ name: 'well.png', alternativeText: 'A woman' });
    const event = unique('Event');
    const facts = {
      persons: unique('Esi'),
      city: unique('Tamale'),
      licence: `https://example.org/${unique('l')}`,
    };
    await answer([file.id], { people: true, event }, { facts }).expect(200);
    const idsBy = async (query: Record<string, string>, who = author): Promise<number[]> => {
      const answered = await who.get(`/newsroom/files?${new URLSearchParams(query).toString()}`).expect(200);
      return (answered.body as { data: { files: { id: number }[] } }).data.files.map(({ id }) => id);
    };
    for (const query of [
      { event },
      { person: facts.persons },
      { place: facts.city },
      { licence: facts.licence },
    ])
      expect(await idsBy(query)).toEqual([file.id]);
    expect(await idsBy({ event, state: 'toAnswer' })).toEqual([file.id]);
    expect(await idsBy({ event, state: 'closed' })).toEqual([]);
    expect(await idsBy({ event, from: '2026-01-01' })).toEqual([]);
    await author.get('/newsroom/files?from=tomorrow').expect(400);
  });

  it('stand on the home of publishers a month before they end', async () => {
    const file = await upload({ alternativeText: 'A woman' });
    const soon = new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10);
    await answer([file.id], { rightsUntil: soon }).expect(200);
    const picturesOf = async (who: Staff) =>
      ((await who.get('/newsroom/overview').expect(200)).body as { data: { pictures: Minded | null } }).data
        .pictures;
    const shown = (await picturesOf(publisher))?.files.find(({ id }) => id === file.id);
    expect(shown).toMatchObject({ lastDay: soon, closedBecause: null });
    expect(await picturesOf(author)).toBeNull();
  });
});

describe('the description of a picture', () => {
  it('is that of the language which is read, or none', async () => {
    const file = await upload({ alternativeText: 'The woman is at the well' });
    await answer([file.id], {}, { alternativeTexts: { ar: 'امرأة عند البئر' } }).expect(200);
    const { documentId } = await makeDraftRelease({ image: file.id });
    for (const locale of ['ar', 'fr'])
      await writer
        .put(`/api/press-releases/${documentId}?locale=${locale}`, {
          ...{ title: unique(locale), summary: 's', body: paragraph(locale), datelineCity: 'Accra' },
          imageAlternativeText: locale === 'fr' ? 'Sienne' : null,
        })
        .expect(200);
    const desk = deskOf(await publisher.get(`/newsroom/press-releases/${documentId}`).expect(200));
    expect(desk.languages.map(({ locale, isReady }) => [locale, isReady]).sort()).toEqual(
      expect.arrayContaining([
        ['ar', true],
        ['en', true],
        ['fr', true],
      ]),
    );
    await act(documentId, 'release', { locales: ['en', 'ar', 'fr'] }).expect(200);
    await writer
      .put(`/api/press-releases/${documentId}?locale=fr`, { imageAlternativeText: null })
      .expect(200);
    const lacking = deskOf(await publisher.get(`/newsroom/press-releases/${documentId}`).expect(200));
    expect(lacking.languages.find(({ locale }) => locale === 'fr')?.isReady).toBe(false);
    const entry = async (locale: string) => {
      const { slug } = documentOf(
        await anonymous().get(`/api/press-releases/${documentId}?locale=${locale}`).expect(200),
      );
      return publicly(`/api/content?path=/news/${encodeURIComponent(String(slug))}&locale=${locale}`);
    };
    expect(await entry('ar')).toContain('امرأة عند البئر');
    expect(await entry('en')).toContain('The woman is at the well');
    expect(await entry('fr')).not.toContain('The woman is at the well');
  });

  it('is kept by language when the media library changes its own', async () => {
    const file = await upload({ alternativeText: 'The woman is at the well' });
    await answer([file.id], {}, { alternativeTexts: { fr: 'Une femme' } }).expect(200);
    await administrator()
      .post(`/upload?id=${file.id}`, { fileInfo: { alternativeText: 'The women are at the well' } })
      .expect(200);
    const told = await author.get(`/newsroom/pictures?ids=${file.id}`).expect(200);
    expect(told.body).toMatchObject({
      data: [{ alternativeTexts: { en: 'The women are at the well', fr: 'Une femme' } }],
    });
    expect((await sendFile(author.token, '/upload')).status).toBe(201);
  });
});
