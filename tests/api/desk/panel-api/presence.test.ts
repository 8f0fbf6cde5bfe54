import { openDatabase } from '../../../support/database';
import { makeContact, makeDraftRelease } from '../../../support/factories';
import { administrator, employ, type Staff } from '../../../support/staff';
import type { Presence } from '../../../../src/desk/contract/presence';

const RELEASE = 'api::press-release.press-release';

let author: Staff;
let publisher: Staff;

beforeAll(async () => {
  author = await employ('Ama', 'Author');
  publisher = await employ('Paula', 'Publisher');
});

const open = (
  who: Staff,
  documentId: unknown,
  { form = 'window-1', locale = 'en', isUnsaved = false, isClosed = false, uid = RELEASE } = {},
) => who.post(`/newsroom/open-forms/${uid}`, { form, documentId, locale, isUnsaved, isClosed });

const others = async (...asked: Parameters<typeof open>): Promise<Presence['others']> =>
  ((await open(...asked).expect(200)).body as { data: Presence }).data.others;

describe('a form that somebody has open', () => {
  it('is told to the next one who opens it, with whether something is not saved', async () => {
    const { documentId } = await makeDraftRelease();
    expect(await others(author, documentId)).toEqual([]);
    expect(await others(publisher, documentId)).toMatchObject([
      { name: 'Ama Test', isYours: false, isUnsaved: false },
    ]);
    await others(author, documentId, { isUnsaved: true });
    expect(await others(publisher, documentId)).toMatchObject([{ name: 'Ama Test', isUnsaved: true }]);
  });

  it('is told by document and language', async () => {
    const { documentId } = await makeDraftRelease();
    await others(author, documentId);
    expect(await others(publisher, documentId, { locale: 'fr' })).toEqual([]);
    expect(await others(publisher, (await makeDraftRelease()).documentId)).toEqual([]);
  });

  it('is told to its own reader in a second window', async () => {
    const { documentId } = await makeDraftRelease();
    await others(author, documentId, { form: 'one' });
    expect(await others(author, documentId, { form: 'two' })).toMatchObject([{ isYours: true }]);
  });

  it('is not any more when it was closed, or its window says nothing', async () => {
    const { documentId } = await makeDraftRelease();
    await others(author, documentId);
    await others(author, documentId, { isClosed: true });
    expect(await others(publisher, documentId)).toEqual([]);
    await others(author, documentId);
    const database = await openDatabase();
    await database.query(`update open_forms set seen_at = now() - interval '2 minutes'`);
    expect(await others(publisher, documentId, { form: 'window-2' })).toEqual([]);
    const { rows } = await database.query(`select form from open_forms`);
    await database.end();
    expect(rows).toEqual([{ form: 'window-2' }]);
  });

  it('is told to nobody whose role does not read it', async () => {
    const { documentId } = await makeDraftRelease();
    const hook = await administrator()
      .post('/content-manager/collection-types/api::partner-webhook.partner-webhook', {
        name: 'Partner',
        url: 'https://example.org/hook',
        active: false,
      })
      .then(({ body }) => (body as { data?: { documentId: string } }).data?.documentId ?? documentId);
    await open(author, hook, { uid: 'api::partner-webhook.partner-webhook', locale: '' }).expect(403);
    await open(author, documentId, { uid: 'admin::user' }).expect(404);
    await open(author, documentId, { uid: 'api::nothing.nothing' }).expect(404);
  });

  it('is a form of any type', async () => {
    const { documentId } = await makeContact();
    const contact = { uid: 'api::contact.contact' };
    await others(author, documentId, contact);
    expect(await others(publisher, documentId, contact)).toHaveLength(1);
  });

  it('names what is wrong in what was sent', async () => {
    const answer = await open(author, 5, { form: 'a b', locale: 'xx' }).expect(400);
    const { details } = (answer.body as { error: { details: { errors: { path: string[] }[] } } }).error;
    expect(details.errors.map(({ path }) => path[0])).toEqual(['form', 'documentId', 'locale']);
  });
});
