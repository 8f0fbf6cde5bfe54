import request, { type Test } from 'supertest';
import { adminToken } from '../../../support/admin-token';
import { anonymous, documentOf, errorOf, unique, writer } from '../../../support/api';
import { makeToken } from '../../../support/api-token';
import { followChanges } from '../../../support/changes';
import { act, deskOf, inHours, languageOf, makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease, makeOrganisation, makePage } from '../../../support/factories';
import { administrator, editorPath, employ, type Staff } from '../../../support/staff';
import { pictureBlock, sendFile, upload, uploadPicture } from '../../../support/upload';

const RELEASE = 'api::press-release.press-release';
const PAGE = 'api::page.page';

interface Entry {
  readonly action: string;
  readonly by: string;
  readonly fields: string[];
  readonly reason: string | null;
}

let author: Staff;
let editor: Staff;
let translator: Staff;
let publisher: Staff;
let token: string;

beforeAll(async () => {
  author = await employ('Ama', 'Author');
  editor = await employ('Edem', 'Editor of pages');
  translator = await employ('Fatou', 'Translator: français (fr)');
  publisher = await employ('Paula', 'Publisher');
  const rights = ['upload', 'destroy', 'find'].map((name) => `plugin::upload.content-api.${name}`);
  token = (await makeToken('custom', rights)).accessKey;
});

const rest = (method: 'post' | 'delete', path: string): Test => {
  const newsroom = request(process.env.NEWSROOM_URL ?? '');
  return newsroom[method](path).set('Authorization', `Bearer ${token}`);
};

const folderWith = async (fileId: number): Promise<number> => {
  const made = await administrator()
    .post('/upload/folders', { name: unique('Folder'), parent: null })
    .expect(201);
  const { id } = documentOf(made) as unknown as { id: number };
  const move = { fileIds: [fileId], folderIds: [], destinationFolderId: id };
  await administrator().post('/upload/actions/bulk-move', move).expect(200);
  return id;
};

type Way = (person: Staff, fileId: number) => Test;

/** Every way in which a file can become another, or go. */
const WAYS: Readonly<Record<string, Way>> = {
  'replaces it': ({ token: key }, id) => sendFile(key, `/upload?id=${id}`),
  'replaces it by its own route': ({ token: key }, id) => sendFile(key, `/upload/files/${id}/replace`),
  'gives it another alternative text': (person, id) =>
    person.post(`/upload?id=${id}`, { fileInfo: { alternativeText: 'VANDALISED' } }),
  'gives it another caption': (person, id) =>
    person.put(`/upload/files/${id}`, { fileInfo: { caption: 'VANDALISED' } }),
  'renames it': (person, id) => person.put(`/upload/files/${id}`, { fileInfo: { name: 'other.png' } }),
  'moves its focal point': (person, id) =>
    person.put(`/upload/files/${id}`, { fileInfo: { focalPoint: { x: 1, y: 2 } } }),
  'changes it among others': (person, id) =>
    person.post('/upload/actions/bulk-update', { updates: [{ id, fileInfo: { caption: 'VANDALISED' } }] }),
  'deletes it': (person, id) => person.delete(`/upload/files/${id}`),
  'deletes it among others': (person, id) =>
    person.post('/upload/actions/bulk-delete', { fileIds: [id], folderIds: [] }),
};

const FEW = ['replaces it', 'gives it another alternative text', 'deletes it'];

/** None of these ways is open to a person. */
const expectBarred = async (person: Staff, fileId: number, ways: readonly string[] = FEW): Promise<void> => {
  const answers: [string, number | undefined][] = [];
  for (const way of ways) answers.push([way, (await WAYS[way]?.(person, fileId))?.status]);
  expect(answers).toEqual(ways.map((way) => [way, 403]));
};

const fileOf = async (id: number) =>
  (await administrator().get(`/upload/files/${id}`).expect(200)).body as Record<string, unknown>;

const unchanged = async (id: number, work: () => Promise<void>): Promise<void> => {
  const before = await fileOf(id);
  const bytes = async () => (await anonymous().get(String(before.url)).expect(200)).body as Buffer;
  const stored = await bytes();
  await work();
  expect(await fileOf(id)).toEqual(before);
  expect((await bytes()).equals(stored)).toBe(true);
};

const historyOf = async (documentId: string, uid = RELEASE): Promise<Entry[]> => {
  const answer = await administrator().get(`/newsroom/history/${uid}/${documentId}?locale=en`).expect(200);
  return (answer.body as { data: Entry[] }).data;
};

const changesOf = async (documentId: string): Promise<string[]> => {
  const { changes } = await followChanges((path) => anonymous().get(path));
  return changes.filter((change) => change.documentId === documentId).map(({ kind }) => kind);
};

interface Uploaded {
  readonly id: number;
  readonly url: string;
}

/** Where the public sees a file. */
const PLACES = [
  'the picture of a release',
  'an attachment of a release',
  'a picture inside the text of a release',
  'a section of a page',
  'documents of a page',
  'the text of a page',
  'the share picture of a page',
  'a link of a page',
  'the photo of a contact',
  'the logo of an organisation',
] as const;

type Shown = Readonly<Record<(typeof PLACES)[number], Uploaded>>;

const showAll = async (): Promise<Shown> => {
  const shown = {} as Record<(typeof PLACES)[number], Uploaded>;
  for (const place of PLACES) shown[place] = await upload({ alternativeText: 'A flag' });
  await makeReleased({
    image: shown['the picture of a release'].id,
    attachments: [shown['an attachment of a release'].id],
    body: [pictureBlock(shown['a picture inside the text of a release'].url)],
  });
  const image = { __component: 'sections.image', alternativeText: 'A flag' };
  await makePage({
    seo: { metaTitle: 'T', shareImage: shown['the share picture of a page'].id },
    sections: [
      { ...image, image: shown['a section of a page'].id },
      { __component: 'sections.documents', title: 'Papers', files: [shown['documents of a page'].id] },
      { __component: 'sections.rich-text', body: [pictureBlock(shown['the text of a page'].url)] },
      {
        __component: 'sections.call-to-action',
        title: 'Read',
        label: 'Read',
        url: shown['a link of a page'].url,
      },
    ],
  });
  await makeContact({ photo: shown['the photo of a contact'].id });
  await makeOrganisation({ logo: shown['the logo of an organisation'].id });
  return shown;
};

describe('a file that the public sees', () => {
  let shown: Shown;

  beforeAll(async () => {
    shown = await showAll();
  });

  it.each(PLACES)('as %s is not changed by who may not publish that', async (place) => {
    const { id } = shown[place];
    await unchanged(id, () => expectBarred(author, id));
  });

  it('is not changed in any way by an editor of pages when a release shows it', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    await makeReleased({ image });
    await unchanged(image, () => expectBarred(editor, image, Object.keys(WAYS)));
  });

  it('is not changed by a publisher when a page shows it, nor when both do', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    await makePage({ sections: [{ __component: 'sections.image', image, alternativeText: 'A' }] });
    await unchanged(image, () => expectBarred(publisher, image));
    await makeReleased({ image });
    await unchanged(image, () => expectBarred(editor, image));
  });

  it('is changed by no translator', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    await makeReleased({ image });
    await unchanged(image, () => expectBarred(translator, image));
  });

  it('does not go with its folder', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    await makeReleased({ image });
    const folder = await folderWith(image);
    await unchanged(image, async () => {
      const body = { fileIds: [], folderIds: [folder] };
      await author.post('/upload/actions/bulk-delete', body).expect(403);
    });
  });

  it('stays, and so do those beside it, when it is deleted among others', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const free = await uploadPicture({ alternativeText: 'Nobody’s' });
    await makeReleased({ image });
    await unchanged(free, async () => {
      await author.post('/upload/actions/bulk-delete', { fileIds: [free, image], folderIds: [] }).expect(403);
    });
    await author.post('/upload/actions/bulk-delete', { fileIds: [free], folderIds: [] }).expect(200);
  });

  it('is not changed by a token for uploads', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    await makeReleased({ image });
    await unchanged(image, async () => {
      await sendFile(token, `/api/upload?id=${image}`).expect(403);
      await rest('post', `/api/upload?id=${image}`)
        .send({ fileInfo: { caption: 'VANDALISED' } })
        .expect(403);
      await rest('delete', `/api/upload/files/${image}`).expect(403);
    });
    const free = await uploadPicture({});
    await rest('delete', `/api/upload/files/${free}`).expect(200);
  });

  it('moves to another folder, and is saved as it was, by whoever works with files', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag', caption: 'Red' });
    await makeReleased({ image });
    const fileInfo = { name: (await fileOf(image)).name, alternativeText: 'A flag', caption: 'Red' };
    await author.put(`/upload/files/${image}`, { fileInfo }).expect(200);
    await author
      .post('/upload/actions/bulk-move', { fileIds: [image], folderIds: [], destinationFolderId: null })
      .expect(200);
  });

  it('is named with what shows it, as far as the asker reads that', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const { title } = await makeReleased({ image });
    const refused = await author.delete(`/upload/files/${image}`).expect(403);
    expect(errorOf(refused).message).toContain(String(title));
    const secret = await uploadPicture({ alternativeText: 'A flag' });
    const draft = await makeDraftRelease({ image: secret });
    await act(draft.documentId, 'schedule', { releaseAt: inHours(5) }).expect(200);
    const silent = await sendFile(token, `/api/upload?id=${secret}`).expect(403);
    expect(errorOf(silent).message).not.toContain(String(draft.title));
  });
});

describe('a file of a draft', () => {
  it('is anybody’s to change who works with files, and the draft keeps that as a version', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const { documentId } = await makeDraftRelease({ image });
    await author.put(`/upload/files/${image}`, { fileInfo: { caption: 'Blue' } }).expect(200);
    const [entry] = await historyOf(documentId);
    expect(entry).toMatchObject({ action: 'changedFile', by: 'Ama Test', fields: ['image'] });
  });
});

describe('a file of a scheduled release', () => {
  it('is not changed by who may not approve', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const { documentId } = await makeDraftRelease({ image });
    await act(documentId, 'schedule', { releaseAt: inHours(5) }).expect(200);
    await unchanged(image, () => expectBarred(author, image));
    await unchanged(image, () => expectBarred(editor, image));
  });

  it('is changed by a publisher, whose approval that is: the schedule stays', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const { documentId } = await makeDraftRelease({ image });
    await act(documentId, 'schedule', { releaseAt: inHours(5) }).expect(200);
    await sendFile(publisher.token, `/upload?id=${image}`).expect(200);
    const desk = deskOf(await publisher.get(`/newsroom/press-releases/${documentId}`).expect(200));
    expect(desk.state).toBe('scheduled');
    expect((await historyOf(documentId))[0]).toMatchObject({ action: 'changedFile', by: 'Paula Test' });
  });
});

describe('a file of a public release, changed by a publisher', () => {
  it.each([
    ['replaced', (id: number) => sendFile(publisher.token, `/upload?id=${id}`)],
    [
      'given other words',
      (id: number) => publisher.put(`/upload/files/${id}`, { fileInfo: { alternativeText: 'Two flags' } }),
    ],
    ['deleted', (id: number) => publisher.delete(`/upload/files/${id}`)],
  ])('when it is %s stands in the history and in the log', async (_how, change) => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const { documentId } = await makeReleased({ image });
    await change(image).expect(200);
    const [entry] = await historyOf(documentId);
    expect(entry).toMatchObject({ action: 'changedFile', by: 'Paula Test', fields: ['image'] });
    expect(entry?.reason).toContain('picture.png');
    expect(await changesOf(documentId)).toEqual(['released', 'edited']);
    const desk = deskOf(await publisher.get(`/newsroom/press-releases/${documentId}`).expect(200));
    expect(languageOf(desk, 'en').isModified).toBe(false);
  });

  it('stands there too when it is a picture inside the text', async () => {
    const { id, url } = await upload({ alternativeText: 'A map' });
    const { documentId } = await makeReleased({ body: [pictureBlock(url)] });
    await writer
      .put(`/api/press-releases/${documentId}?locale=fr`, { title: unique('Titre'), body: [] })
      .expect(200);
    await sendFile(publisher.token, `/upload?id=${id}`).expect(200);
    expect((await historyOf(documentId))[0]).toMatchObject({ action: 'changedFile', fields: ['body'] });
    const desk = deskOf(await publisher.get(`/newsroom/press-releases/${documentId}`).expect(200));
    expect(languageOf(desk, 'fr').translation).toBe('current'); // no word of the source changed
    expect(await changesOf(documentId)).toEqual(['released', 'edited']);
    const versions = await historyOf(documentId);
    const entry = versions.find(({ action }) => action === 'created') as unknown as { id: number };
    await administrator().post(`/newsroom/history/entries/${entry.id}/restore`).expect(200);
    const draft = await writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200);
    expect(documentOf(draft).body).toEqual([pictureBlock(url)]);
  });

  it('stands in the history of a page', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const { documentId } = await makePage({
      sections: [{ __component: 'sections.image', image, alternativeText: 'A flag' }],
    });
    await sendFile(editor.token, `/upload?id=${image}`).expect(200);
    expect((await historyOf(documentId, PAGE))[0]).toMatchObject({
      action: 'changedFile',
      by: 'Edem Test',
      fields: ['sections'],
    });
  });
});

describe('a picture that a section must have', () => {
  it('is deleted by nobody while the page is public, and no page goes public without it', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const section = { __component: 'sections.image', image, alternativeText: 'A flag' };
    const { documentId } = await makePage({ sections: [section] });
    const refused = await administrator().delete(`/upload/files/${image}`).expect(400);
    expect(errorOf(refused).message).toContain('picture.png');
    const draft = await makePage({ sections: [section] }, 'draft');
    await writer.put(`/api/pages/${documentId}?status=published`, { sections: [] }).expect(200);
    await administrator().delete(`/upload/files/${image}`).expect(200);
    await writer.put(`/api/pages/${draft.documentId}?status=published`, {}).expect(400);
  });
});

describe('a person who may publish one language', () => {
  it('does not change a file that another language shows too', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const { documentId } = await makeReleased({ image });
    await writer
      .put(`/api/press-releases/${documentId}?locale=fr`, { title: unique('Titre'), summary: 's' })
      .expect(200);
    const name = unique('Editeur');
    const role = documentOf(
      await administrator().post('/admin/roles', { name, description: '' }).expect(201),
    ) as unknown as { id: number };
    const explorer = (action: string) => ({
      action: `plugin::content-manager.explorer.${action}`,
      subject: RELEASE,
      properties: { locales: ['fr'] },
      conditions: [],
    });
    const files = ['plugin::upload.read', 'plugin::upload.assets.create', 'plugin::upload.assets.update'].map(
      (action) => ({ action, subject: null, properties: {}, conditions: [] }),
    );
    await administrator()
      .put(`/admin/roles/${role.id}/permissions`, {
        permissions: [explorer('publish'), ...files],
      })
      .expect(200);
    const person = await employ('Yves', name);
    await person.delete(`/upload/files/${image}`).expect(403);
    await administrator()
      .put(`/admin/roles/${role.id}/permissions`, {
        permissions: [
          { ...explorer('publish'), properties: {}, conditions: ['admin::is-creator'] },
          ...files,
        ],
      })
      .expect(200);
    await person.delete(`/upload/files/${image}`).expect(403);
    await author.get(editorPath(documentId)).expect(200);
  });
});

describe('the page of files', () => {
  it('names what uses each, to who may read that', async () => {
    const name = `${unique('banner')}.png`;
    const image = await uploadPicture({ alternativeText: 'A flag', name });
    const { documentId, title } = await makeReleased({ image });
    const page = await makePage({
      sections: [{ __component: 'sections.image', image, alternativeText: 'A' }],
    });
    const read = async (person: Staff) =>
      documentOf(await person.get(`/newsroom/files?search=${name}`).expect(200)).files as {
        name: string;
        others: number;
        documents: { documentId: string; title: string; isPublic: boolean; locales: string[] }[];
      }[];
    const [file] = await read(author);
    expect(file).toMatchObject({ name, others: 0 });
    expect(file?.documents).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ documentId, title, isPublic: true, locales: ['en'] }),
        expect.objectContaining({ documentId: page.documentId, title: page.title }),
      ]),
    );
    const role = unique('Librarian');
    const made = documentOf(
      await administrator().post('/admin/roles', { name: role, description: '' }).expect(201),
    );
    const right = { action: 'plugin::upload.read', subject: null, properties: {}, conditions: [] };
    const { id } = made as unknown as { id: number };
    await administrator()
      .put(`/admin/roles/${id}/permissions`, { permissions: [right] })
      .expect(200);
    const librarian = await employ('Lina', role);
    expect(await read(librarian)).toEqual([expect.objectContaining({ name, others: 2, documents: [] })]);
    await anonymous().get('/newsroom/files').expect(401);
  });
});

describe('the administrator', () => {
  it('changes any file', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    await makeReleased({ image });
    await sendFile(adminToken(), `/upload?id=${image}`).expect(200);
    await administrator().delete(`/upload/files/${image}`).expect(200);
  });
});
