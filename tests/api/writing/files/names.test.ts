import { anonymous } from '../../../support/api';
import { adminToken } from '../../../support/admin-token';
import { administrator } from '../../../support/staff';
import { emptyPdf } from '../../../support/tagged-pdf';
import { postUpload, sendFile, upload } from '../../../support/upload';

interface Stored {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly ext: string;
}

const firstOf = ({ body }: { body: unknown }): Stored => (body as [Stored])[0];

const NAMES = [
  ['216 Latin letters', `${'a'.repeat(216)}.png`],
  ['114 Arabic letters', `${'خ'.repeat(114)}.png`],
  ['300 letters', `${'é'.repeat(300)}.png`],
  ['an ending of 200 letters', `picture.${'p'.repeat(200)}`],
] as const;

describe('a file with a name of', () => {
  it.each(NAMES)('%s is stored and served', async (_what, name) => {
    const picture = (await sendFile(adminToken(), '/upload').expect(201)).body as [Stored];
    const bytes = (await anonymous().get(picture[0].url).expect(200)).body as Buffer;
    const stored = firstOf(await postUpload(bytes, name).expect(201));
    expect(stored.name.length).toBeLessThanOrEqual(150);
    await anonymous().get(stored.url).expect(200);
  });

  it('300 letters is shortened when a file gets it later', async () => {
    const { id } = await upload({ alternativeText: 'A flag' });
    const fileInfo = { name: `${'b'.repeat(300)}.png` };
    const renamed = await administrator().put(`/upload/files/${id}`, { fileInfo }).expect(200);
    expect((renamed.body as Stored).name).toMatch(/^b{100,}\.png$/);
  });
});

describe('a file that takes the place of another', () => {
  it.each([
    ['a PNG', 'picture.png', 'report.pdf', emptyPdf],
    ['a PDF', 'picture.pdf', 'report.docx', Buffer.from('PK\u0003\u0004word')],
    ['a text', 'report.txt', 'report.csv', Buffer.from('a,b\n')],
  ])('is of the same kind: %s', async (_kind, old, name, content) => {
    const bytes = typeof content === 'function' ? await content() : content;
    const first = old.endsWith('.png')
      ? firstOf(await sendFile(adminToken(), '/upload').expect(201))
      : firstOf(
          await postUpload(old.endsWith('.pdf') ? await emptyPdf() : Buffer.from('Hello'), old).expect(201),
        );
    const before = await anonymous().get(first.url).expect(200);
    await sendFile(adminToken(), `/upload?id=${first.id}`, { bytes, filename: name }).expect(400);
    await sendFile(adminToken(), `/upload?id=${first.id}`, { bytes, filename: old }).expect(
      old.endsWith('.txt') ? 200 : 400,
    );
    const after = await anonymous().get(first.url).expect(200);
    expect(after.headers['content-type']).toBe(before.headers['content-type']);
  });
});
