import { anonymous, documentOf, errorOf, paragraph, unique, writer } from '../../../support/api';
import { act, makeReleased } from '../../../support/editorial';
import { makeDraftRelease, makePage } from '../../../support/factories';
import { inSeconds, keys, previewToken, sign, withFrontEnd } from '../../../support/preview';
import { administrator, employ } from '../../../support/staff';
import { until } from '../../../support/until';

const RELEASE = 'api::press-release.press-release';
const PAGE = 'api::page.page';

const open = (token: string) => anonymous().get('/api/preview').query({ token });

interface Preview {
  readonly data: Record<string, unknown> & { readonly contacts: { name: string }[] };
  readonly meta: { readonly locale: string; readonly isPreview: boolean; readonly expiresAt: string };
}

const previewOf = (response: { body: unknown }): Preview => response.body as Preview;

const linkTo = (documentId: string, more: object = {}) => ({
  type: 'press-release' as const,
  documentId,
  locale: 'en' as const,
  staff: 1,
  expires: inSeconds(60),
  ...more,
});

describe('the link that the panel gives', () => {
  it('leads to the front end and opens the draft with its relations, as /api/content shows what is published', async () => {
    const title = unique('Not public yet');
    const { documentId } = await makeDraftRelease({ title, body: paragraph('Only a draft.') });
    const { data, meta } = previewOf(await open(await previewToken(documentId)).expect(200));
    expect(data).toMatchObject({ type: 'press-release', documentId, locale: 'en', title, state: 'draft' });
    expect(data.bodyHtml).toBe('<p>Only a draft.</p>');
    expect(data.contacts).toHaveLength(1);
    expect(meta).toMatchObject({ locale: 'en', isPreview: true });
    expect(Date.parse(meta.expiresAt) - Date.now()).toBeLessThanOrEqual(600_000);
  });

  it('opens the draft of what is public, not what is public', async () => {
    const { documentId } = await makeReleased();
    const title = unique('Changed since');
    await writer.put(`/api/press-releases/${documentId}`, { title }).expect(200);
    expect(previewOf(await open(await previewToken(documentId)).expect(200)).data.title).toBe(title);
  });

  it('opens the language that the editor looks at, and no other', async () => {
    const { documentId } = await makeDraftRelease();
    const title = unique('Titre');
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, { title }).expect(200);
    const { data } = previewOf(await open(await previewToken(documentId, { locale: 'fr' })).expect(200));
    expect(data).toMatchObject({ locale: 'fr', title });
  });

  it('opens the draft of a page', async () => {
    const title = unique('Page to come');
    const { documentId } = await makePage({ title }, 'draft');
    const { data } = previewOf(await open(await previewToken(documentId, { uid: PAGE })).expect(200));
    expect(data).toMatchObject({ type: 'page', documentId, title });
  });

  it('is the public address for what is published', async () => {
    const { documentId, slug } = await makeReleased();
    const link = `/content-manager/preview/url/${RELEASE}?documentId=${documentId}&locale=en&status=published`;
    const response = await withFrontEnd(() =>
      until(
        async () => administrator().get(link),
        ({ status }) => status === 200,
      ),
    );
    const { origin } = new URL(process.env.NEWSROOM_PREVIEW_URL ?? '');
    expect((response.body as { data: { url: string } }).data.url).toBe(`${origin}/news/${String(slug)}`);
  });

  it('does not exist for types without an address', async () => {
    const { documentId } = documentOf(await writer.post('/api/topics', { name: unique('Topic') }));
    await administrator()
      .get(`/content-manager/preview/url/api::topic.topic?documentId=${documentId}&locale=en&status=draft`)
      .expect(204);
  });
});

describe('a preview', () => {
  it('is never kept by caches or search engines', async () => {
    const { documentId } = await makeDraftRelease();
    const response = await open(await previewToken(documentId)).expect(200);
    expect(response.headers['cache-control']).toBe('no-store');
    expect(response.headers['x-robots-tag']).toBe('noindex');
    expect(response.headers.etag).toBeUndefined();
  });

  it('is not kept either when it is refused', async () => {
    const response = await open('forged').expect(403);
    expect(response.headers['cache-control']).toBe('no-store');
  });

  it('ends when its time is over', async () => {
    const { documentId } = await makeDraftRelease();
    await open(sign(linkTo(documentId))).expect(200);
    const response = await open(sign(linkTo(documentId, { expires: inSeconds(-1) }))).expect(403);
    expect(errorOf(response).message).toBe(
      'This preview link has expired. Open the preview in the panel again.',
    );
  });

  it('cannot be turned into one of another document, language, type, person or time', async () => {
    const { documentId } = await makeDraftRelease();
    const other = await makeDraftRelease();
    await writer.put(`/api/press-releases/${documentId}?locale=fr`, { title: 'Titre' }).expect(200);
    const [, signature = ''] = sign(linkTo(documentId)).split('.');
    const changed = [
      { documentId: other.documentId },
      { locale: 'fr' },
      { type: 'page' },
      { staff: 2 },
      { expires: inSeconds(3600) },
    ];
    for (const change of changed) {
      const [payload = ''] = sign(linkTo(documentId, change)).split('.');
      await open(`${payload}.${signature}`).expect(403);
    }
  });

  it('is refused with a signature of another key, none, or more of it', async () => {
    const { documentId } = await makeDraftRelease();
    const token = sign(linkTo(documentId));
    await open(sign(linkTo(documentId), 'another-key')).expect(403);
    await open(token.split('.')[0] ?? '').expect(403);
    await open(`${token}.${token}`).expect(403);
    await open(`${token}=`).expect(403);
    await open('ünicode.ünicode').expect(403);
  });

  it('still opens while a new key stands before the one that signed it', async () => {
    const { documentId } = await makeDraftRelease();
    await open(sign(linkTo(documentId), keys()[1])).expect(200);
  });

  it('opens nothing else: not the API, and not with other parameters', async () => {
    const { documentId } = await makeDraftRelease();
    const token = await previewToken(documentId);
    await anonymous().get(`/api/press-releases/${documentId}`).query({ token, status: 'draft' }).expect(403);
    await anonymous()
      .get(`/api/press-releases/${documentId}`)
      .set('Authorization', `Bearer ${token}`)
      .expect(401);
    await anonymous().get('/api/preview').query({ token, locale: 'fr' }).expect(400);
  });

  it('is gone when the draft is', async () => {
    const { documentId } = await makeDraftRelease();
    const token = await previewToken(documentId);
    await writer.delete(`/api/press-releases/${documentId}?locale=*`).expect(204);
    await open(token).expect(404);
  });

  it('shows a withdrawn release to staff, while the public has its notice', async () => {
    const { documentId } = await makeReleased();
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    await anonymous().get(`/api/press-releases/${documentId}`).expect(410);
    expect(previewOf(await open(await previewToken(documentId)).expect(200)).data.state).toBe('withdrawn');
  });
});

describe('a preview of somebody whose rights are withdrawn', () => {
  const userOf = async (email: string) => {
    const response = await administrator()
      .get(`/admin/users?filters[email]=${encodeURIComponent(email)}`)
      .expect(200);
    const [user] = (response.body as { data: { results: { id: number }[] } }).data.results;
    return user?.id ?? 0;
  };

  it('is refused when the account is closed', async () => {
    const author = await employ('Ama', 'Author');
    const { documentId } = await makeDraftRelease();
    const token = await previewToken(documentId, { by: author });
    await open(token).expect(200);
    await administrator()
      .put(`/admin/users/${await userOf(author.email)}`, { isActive: false })
      .expect(200);
    const response = await open(token).expect(403);
    expect(errorOf(response).message).toBe('Whoever opened this preview may not read it any more.');
  });

  it('is refused when the role does not read the type any more', async () => {
    const author = await employ('Kofi', 'Author');
    const { documentId } = await makeDraftRelease();
    const token = await previewToken(documentId, { by: author });
    const response = await administrator()
      .post('/admin/roles', { name: unique('Looks at nothing'), description: '' })
      .expect(201);
    const { id } = (response.body as { data: { id: number } }).data;
    await administrator()
      .put(`/admin/users/${await userOf(author.email)}`, { roles: [id] })
      .expect(200);
    await open(token).expect(403);
    await author
      .get(`/content-manager/preview/url/${RELEASE}?documentId=${documentId}&locale=en&status=draft`)
      .expect(204);
  });

  it('is refused when the person is deleted', async () => {
    const author = await employ('Esi', 'Author');
    const { documentId } = await makeDraftRelease();
    const token = await previewToken(documentId, { by: author });
    await administrator()
      .delete(`/admin/users/${await userOf(author.email)}`)
      .expect(200);
    await open(token).expect(403);
  });
});
