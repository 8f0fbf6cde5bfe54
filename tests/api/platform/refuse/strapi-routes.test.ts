import { anonymous, errorOf, writer } from '../../../support/api';
import { administrator } from '../../../support/staff';

describe('what Strapi’s own routes fail at', () => {
  const admin = () => administrator();

  it('is refused without a body, and with one that is no object', async () => {
    await anonymous().post('/admin/register').expect(400);
    for (const [path, body] of [
      ['/admin/permissions/check', {}],
      ['/admin/webhooks', {}],
      ['/i18n/locales', {}],
    ] as const)
      expect([path, (await admin().post(path, body)).status]).toEqual([path, 400]);
    for (const body of ['x', '[]', '"x"', '1'])
      await anonymous().post('/admin/login').set('Content-Type', 'text/plain').send(body).expect(400);
    await admin().put('/users-permissions/email-templates', { a: 1 }).expect(400);
    await admin().put('/admin/homepage/layout', { widgets: 1 }).expect(400);
  });

  it('is refused with the character U+0000 in an e-mail address', async () => {
    const refusal = await anonymous()
      .post('/admin/login')
      .send({ email: 'a\u0000@example.org', password: 'x' });
    expect([refusal.status, errorOf(refusal).message]).toEqual([
      400,
      'This cannot be read. Leave out the character U+0000.',
    ]);
  });

  it('is not there when it asks for a licence, or for what is not there', async () => {
    await admin().get('/admin/license-trial-time-left').expect(404);
    await admin().post('/admin/webhooks/99999/trigger').expect(404);
    await admin().put('/upload/folders/99999', { name: 'a', parent: null }).expect(404);
    await admin().get('/content-type-builder/content-types/constructor').expect(404);
    await anonymous().get('/api/content-type-builder/content-types/constructor').expect(404);
  });

  it('is refused, and answered, with an id that is none', async () => {
    await admin().post('/upload/folders', { name: 'a', parent: 'b' }).expect(400);
    await admin()
      .put('/upload/folders/1', { name: 'a', parent: ['b'] })
      .expect(400);
    await admin()
      .post('/upload/actions/bulk-move', { destinationFolderId: 'b', fileIds: [1] })
      .expect(400);
    await admin()
      .post('/upload/actions/bulk-delete', { folderIds: ['b'] })
      .expect(400);
  });

  it('is refused as mail without a mail server', async () => {
    const refusal = await admin().post('/email/test', { to: 'a@example.org' }).expect(400);
    expect(errorOf(refusal).message).toBe('There is no mail server: set SMTP_HOST.');
  });

  it('leaves writes of tools as they are', async () => {
    await writer.post('/api/topics', { name: 'constructor' }).expect(201);
    await writer.send('/api/topics', {}).expect(400);
  });
});
