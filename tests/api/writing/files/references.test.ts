import { sendFile, upload } from '../../../support/upload';
import { adminToken } from '../../../support/admin-token';
import { makeToken } from '../../../support/api-token';
import { anonymous, documentOf, errorOf } from '../../../support/api';
import { makeReleased } from '../../../support/editorial';
import { administrator } from '../../../support/staff';

const RELEASE = 'api::press-release.press-release';

const UPLOADS = ['/upload', '/upload/files'];

/** Each says where a file shall be shown, or stored, past the document that shows it. */
const NAMES = ['ref', 'refId', 'field', 'path', 'related', 'ref[0]', 'refId[]'];

describe('where a file is shown', () => {
  it.each(UPLOADS.flatMap((path) => NAMES.map((name) => [path, name] as const)))(
    'is not told to %s by "%s"',
    async (path, name) => {
      const refused = await sendFile(adminToken(), path).field(name, '1').expect(400);
      expect(errorOf(refused).message).toContain(name.replace(/\[.*/, ''));
    },
  );

  it('is not told when a file is replaced', async () => {
    const { id } = await upload({ alternativeText: 'A flag' });
    for (const path of [`/upload?id=${id}`, `/upload/files/${id}/replace`])
      await sendFile(adminToken(), path).field('ref', RELEASE).expect(400);
  });

  it('is not told in the words of a file, nor in the query', async () => {
    const fileInfo = JSON.stringify({ alternativeText: 'x', ref: RELEASE });
    await sendFile(adminToken(), '/upload').field('fileInfo', fileInfo).expect(400);
    await sendFile(adminToken(), '/upload?ref=x&refId=1&field=image').expect(400);
  });

  it.each([
    ['/upload/actions/upload-from-urls', { urls: ['https://n.example/a.png'] }],
    ['/upload/actions/bulk-update', { updates: [] }],
    ['/upload/actions/bulk-move', { fileIds: [], destinationFolderId: null }],
    ['/upload/actions/bulk-delete', { fileIds: [] }],
    ['/upload/folders', { name: 'x' }],
  ])('is not told to %s', async (path, body) => {
    for (const name of ['ref', 'refId', 'field', 'related'])
      await administrator()
        .post(path, { ...body, [name]: '1' })
        .expect(400);
  });

  it('is not told with the words of a stored file', async () => {
    const { id } = await upload({ alternativeText: 'A flag' });
    const words = { fileInfo: { alternativeText: 'x' } };
    await administrator()
      .put(`/upload/files/${id}`, { ...words, ref: RELEASE, refId: '1', field: 'image' })
      .expect(400);
    const updates = [{ id, fileInfo: { caption: 'x', refId: 1 } }];
    await administrator().post('/upload/actions/bulk-update', { updates }).expect(400);
  });

  it('is not told over REST', async () => {
    const { accessKey } = await makeToken('custom', ['plugin::upload.content-api.upload']);
    const { documentId } = await makeReleased();
    const path = `/api/press-releases/${documentId}?populate=attachments`;
    const { id } = documentOf(await anonymous().get(path).expect(200));
    await sendFile(accessKey, '/api/upload')
      .field('ref', RELEASE)
      .field('refId', String(id))
      .field('field', 'attachments')
      .expect(400);
    await sendFile(accessKey, '/api/upload').field('refId[0]', '1').expect(400);
    expect(documentOf(await anonymous().get(path).expect(200)).attachments).toEqual([]);
    await sendFile(accessKey, '/api/upload').expect(201);
  });
});

describe('words of a file that cannot be read', () => {
  it.each(UPLOADS)('are refused by %s', async (path) => {
    await sendFile(adminToken(), path).field('fileInfo', '{bad').expect(400);
  });
});
