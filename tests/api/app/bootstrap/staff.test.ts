import { rmSync } from 'node:fs';
import { anonymous, documentOf, errorOf, paragraph, unique, writer } from '../../../support/api';
import { act, deskOf, inHours, makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease } from '../../../support/factories';
import { runCli } from '../../../support/run-cli';
import { administrator, editorPath, employ, type Staff } from '../../../support/staff';
import { makeDataFolder, testEnvironment } from '../../../support/test-newsroom';

const RELEASES = '/content-manager/collection-types/api::press-release.press-release';
const PAGES = '/content-manager/collection-types/api::page.page';

const desk = (documentId: string, action = '') =>
  `/newsroom/press-releases/${documentId}${action && `/actions/${action}`}`;

let author: Staff;
let translator: Staff;
let publisher: Staff;
let pageEditor: Staff;

beforeAll(async () => {
  author = await employ('Ama', 'Author');
  translator = await employ('Tarek', 'Translator: français (fr)');
  publisher = await employ('Paula', 'Publisher');
  pageEditor = await employ('Esi', 'Editor of pages');
});

describe('an author', () => {
  it('drafts and asks for review', async () => {
    const created = await author.post(`${RELEASES}?locale=en`, { title: unique('Mine') }).expect(201);
    const { documentId } = documentOf(created);
    await author.put(editorPath(documentId), { summary: 'words' }).expect(200);
    expect(deskOf(await author.post(desk(documentId, 'requestReview')).expect(200)).state).toBe('inReview');
  });

  it('publishes nothing, by any way', async () => {
    const { documentId } = await makeDraftRelease();
    await author.post(editorPath(documentId, 'publish'), {}).expect(403);
    await author
      .post(`${RELEASES}/actions/bulkPublish`, { documentIds: [documentId], locales: ['en'] })
      .expect(403);
    for (const [action, body] of [
      ['release', {}],
      ['schedule', { releaseAt: inHours(1) }],
    ] as const) {
      expect(errorOf(await author.post(desk(documentId, action), body).expect(403)).message).toContain(
        'publisher',
      );
    }
    await anonymous().get(`/api/press-releases/${documentId}`).expect(404);
  });

  it('neither withdraws, unpublishes nor deletes what is public', async () => {
    const { documentId } = await makeReleased();
    await author.post(desk(documentId, 'withdraw'), { reason: 'x' }).expect(403);
    await author.post(editorPath(documentId, 'unpublish'), {}).expect(403);
    expect(errorOf(await author.delete(editorPath(documentId)).expect(403)).message).toContain('publisher');
    await anonymous().get(`/api/press-releases/${documentId}`).expect(200);
  });

  it('deletes a draft', async () => {
    const { documentId } = await makeDraftRelease();
    await author.delete(editorPath(documentId)).expect(200);
  });

  it('is offered what an author may do', async () => {
    const { documentId } = await makeDraftRelease();
    expect(deskOf(await author.get(desk(documentId)).expect(200)).actions).toEqual(['requestReview']);
    expect(deskOf(await publisher.get(desk(documentId)).expect(200)).actions).toEqual([
      'requestReview',
      'schedule',
      'release',
    ]);
  });

  it('does not write pages', async () => {
    await author.post(`${PAGES}?locale=en`, { title: unique('Page') }).expect(403);
  });
});

describe('a translator', () => {
  const words = () => ({ title: unique('Titre'), summary: 's', body: paragraph('b'), datelineCity: 'Accra' });

  it('writes the words of their language', async () => {
    const { documentId } = await makeDraftRelease();
    await translator.put(editorPath(documentId, '', 'fr'), words()).expect(200);
    const translated = await translator
      .put(editorPath(documentId, '', 'fr'), { summary: 'mieux' })
      .expect(200);
    expect(documentOf(translated).summary).toBe('mieux');
  });

  it('changes nothing else, not even what all languages share', async () => {
    const { documentId } = await makeDraftRelease({ imageCredit: 'IOM' });
    await translator
      .put(editorPath(documentId, '', 'fr'), { ...words(), imageCredit: 'Me', contacts: [] })
      .expect(200);
    const draft = documentOf(
      await writer.get(`/api/press-releases/${documentId}?status=draft&populate=contacts`).expect(200),
    );
    expect(draft).toMatchObject({ imageCredit: 'IOM', contacts: [{}] });
  });

  it.each(['en', 'es', 'ar'])('does not touch the text in %s', async (locale) => {
    const { documentId } = await makeDraftRelease();
    await translator.put(editorPath(documentId, '', locale), words()).expect(403);
  });

  it('begins no release of their own', async () => {
    const refusal = await translator.post(`${RELEASES}?locale=fr`, words()).expect(403);
    expect(errorOf(refusal).message).toContain('Ask an author');
  });

  it('publishes nothing', async () => {
    const { documentId } = await makeDraftRelease();
    await translator.put(editorPath(documentId, '', 'fr'), words()).expect(200);
    await translator.post(editorPath(documentId, 'publish', 'fr'), {}).expect(403);
    await translator.post(desk(documentId, 'release')).expect(403);
    await translator.post(desk(documentId, 'requestReview')).expect(403);
  });
});

describe('a publisher', () => {
  it('releases by Strapi’s own button and by the newsroom’s', async () => {
    const first = await makeDraftRelease();
    await publisher.post(editorPath(first.documentId, 'publish'), {}).expect(200);
    const second = await makeDraftRelease();
    await publisher.post(desk(second.documentId, 'release')).expect(200);
    for (const { documentId } of [first, second]) {
      await anonymous().get(`/api/press-releases/${documentId}`).expect(200);
    }
  });

  it('releases several at once, or none', async () => {
    const ready = await makeDraftRelease();
    const lacking = await makeDraftRelease({ summary: '' });
    const bulk = (documentIds: string[]) =>
      publisher.post(`${RELEASES}/actions/bulkPublish`, { documentIds, locales: ['en'] });
    await bulk([ready.documentId, lacking.documentId]).expect(400);
    await anonymous().get(`/api/press-releases/${ready.documentId}`).expect(404);
    await bulk([ready.documentId]).expect(200);
    await anonymous().get(`/api/press-releases/${ready.documentId}`).expect(200);
  });

  it('does not unpublish without a word to the public', async () => {
    const { documentId } = await makeReleased();
    const refusal = await publisher.post(editorPath(documentId, 'unpublish'), {}).expect(400);
    expect(errorOf(refusal).message).toContain('Withdraw');
    await publisher
      .post(`${RELEASES}/actions/bulkUnpublish`, { documentIds: [documentId], locales: ['en'] })
      .expect(400);
    await anonymous().get(`/api/press-releases/${documentId}`).expect(200);
  });

  it('discards changes without touching what is public', async () => {
    const { documentId } = await makeReleased();
    await publisher.put(editorPath(documentId), { summary: 'thrown away' }).expect(200);
    await publisher.post(editorPath(documentId, 'discard'), {}).expect(200);
    const draft = documentOf(await writer.get(`/api/press-releases/${documentId}?status=draft`).expect(200));
    expect(draft).toMatchObject({ summary: 'What happened, in a sentence.', state: 'released' });
  });

  it('copies a release as a draft of its own', async () => {
    const { documentId } = await makeReleased();
    const clone = await publisher
      .post(`${RELEASES}/clone/${documentId}?locale=en`, { title: unique('Copy') })
      .expect(200);
    const copy = documentOf(clone);
    const stored = documentOf(
      await writer.get(`/api/press-releases/${copy.documentId}?status=draft`).expect(200),
    );
    expect(stored).toMatchObject({ state: 'draft', releasedAt: null, releaseAt: null });
    await anonymous().get(`/api/press-releases/${copy.documentId}`).expect(404);
  });

  it('publishes contacts, not pages', async () => {
    const contact = await makeContact();
    const path = `/content-manager/collection-types/api::contact.contact/${contact.documentId}/actions/publish?locale=en`;
    await publisher.post(path, {}).expect(200);
    await publisher.post(`${PAGES}?locale=en`, { title: unique('Page') }).expect(403);
  });
});

describe('an editor of pages', () => {
  it('publishes pages, and only reads releases', async () => {
    const page = documentOf(
      await pageEditor.post(`${PAGES}?locale=en`, { title: unique('Page') }).expect(201),
    );
    await pageEditor.post(`${PAGES}/${page.documentId}/actions/publish?locale=en`, {}).expect(200);
    const { documentId } = await makeDraftRelease();
    await pageEditor.get(editorPath(documentId)).expect(200);
    await pageEditor.put(editorPath(documentId), { summary: 'x' }).expect(403);
    await pageEditor.post(desk(documentId, 'requestReview')).expect(403);
  });
});

describe('the approval of a scheduled release', () => {
  it('ends when somebody changes it who may not approve, and both sides read why', async () => {
    const { documentId } = await makeDraftRelease();
    await publisher.post(desk(documentId, 'schedule'), { releaseAt: inHours(2) }).expect(200);
    await author.put(editorPath(documentId), { summary: 'Changed after approval.' }).expect(200);
    const after = deskOf(await author.get(desk(documentId)).expect(200));
    expect(after.state).toBe('inReview');
    expect(after.note).toContain('Ama Test changed it after its approval (en: summary)');
    expect(after.releaseAt).not.toBeNull();
    const overview = (await publisher.get('/newsroom/overview').expect(200)).body as {
      data: { needsAttention: { documentId: string; releaseAt: string | null; timeZone: string }[] };
    };
    const line = overview.data.needsAttention.find((candidate) => candidate.documentId === documentId);
    expect(line).toMatchObject({ releaseAt: after.releaseAt, timeZone: 'Africa/Accra' });
  });

  it('stays when they save without a change', async () => {
    const { documentId, title } = await makeDraftRelease();
    await publisher.post(desk(documentId, 'schedule'), { releaseAt: inHours(2) }).expect(200);
    await author.put(editorPath(documentId), { title }).expect(200);
    expect(deskOf(await author.get(desk(documentId)).expect(200)).state).toBe('scheduled');
  });

  it('ends when a translation changes', async () => {
    const { documentId } = await makeDraftRelease();
    await act(documentId, 'schedule', { releaseAt: inHours(2) }).expect(200);
    await translator.put(editorPath(documentId, '', 'fr'), { title: unique('Titre') }).expect(200);
    expect(deskOf(await publisher.get(desk(documentId)).expect(200)).state).toBe('inReview');
  });

  it('is not deleted by an author', async () => {
    const { documentId } = await makeDraftRelease();
    await act(documentId, 'schedule', { releaseAt: inHours(2) }).expect(200);
    await author.delete(editorPath(documentId)).expect(403);
  });
});

describe('the roles', () => {
  it('keep their rights when the newsroom starts again', async () => {
    const { data: roles } = (await administrator().get('/admin/roles').expect(200)).body as {
      data: { id: number; name: string }[];
    };
    const rightsOf = async ({ id }: { id: number }): Promise<string[]> => {
      const response = await administrator().get(`/admin/roles/${id}/permissions`).expect(200);
      const { data } = response.body as { data: { action: string; subject: string | null }[] };
      return data.map(({ action, subject }) => `${action} ${subject ?? ''}`).sort();
    };
    const ours = roles.filter(({ name }) => /^(Author|Publisher|Translator|Editor)/.test(name));
    const before = await Promise.all(ours.map(rightsOf));
    expect(before.flat()).toContain('plugin::content-manager.explorer.publish api::page.page');
    const folder = makeDataFolder();
    const database = JSON.parse(process.env.NEWSROOM_DATABASE ?? '{}') as Record<string, string>;
    const { code } = await runCli('search-reindex', [], { ...testEnvironment(folder, 0), ...database });
    expect(code).toBe(0);
    expect(await Promise.all(ours.map(rightsOf))).toEqual(before);
    rmSync(folder, { recursive: true, force: true });
  });

  it('take the place of Strapi’s own', async () => {
    const { data } = (await administrator().get('/admin/roles').expect(200)).body as {
      data: { name: string }[];
    };
    const names = data.map(({ name }) => name).sort();
    expect(names).toEqual(
      expect.arrayContaining([
        'Author',
        'Editor of pages',
        'Publisher',
        'Super Admin',
        'Translator: español (es)',
        'Translator: français (fr)',
        'Translator: العربية (ar)',
      ]),
    );
    expect(names).not.toContain('Editor');
  });
});
