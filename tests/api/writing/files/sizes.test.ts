import { adminToken } from '../../../support/admin-token';
import { anonymous } from '../../../support/api';
import { makeReleased } from '../../../support/editorial';
import { postUpload, sendFile, uploadPicture } from '../../../support/upload';

interface Stored {
  readonly id: number;
  readonly url: string;
}

const bytesAt = async (url: string): Promise<number> =>
  Number(
    (await anonymous().get(url).set('Accept-Encoding', 'identity').expect(200)).headers['content-length'],
  );

const entryOf = async (format: string, documentId: string): Promise<string> => {
  const { text } = await anonymous().get(`/api/feeds/press.${format}`).expect(200);
  const entry = text.split(/<item>|<entry>|\{"id":/).find((part) => part.includes(documentId));
  return entry ?? text;
};

/** 8,819 bytes are 8.82 kilobytes, as Strapi keeps them. */
const LETTERS = 8819;

describe('the length of an enclosure', () => {
  it('is its bytes, also after another file took its place', async () => {
    const uploaded = await postUpload(Buffer.alloc(LETTERS, 'a'), 'letters.txt').expect(201);
    const [{ id, url }] = uploaded.body as [Stored];
    const { documentId, slug } = await makeReleased({ attachments: [id] });
    expect(await bytesAt(url)).toBe(LETTERS);
    expect(await entryOf('rss', String(slug))).toContain(`length="${LETTERS}"`);
    expect(await entryOf('rss', String(slug))).toContain(`fileSize="${LETTERS}"`);
    expect(await entryOf('atom', String(slug))).toContain(`length="${LETTERS}"`);
    expect(await entryOf('json', documentId)).toContain(`"size_in_bytes":${LETTERS}`);
    const bytes = Buffer.alloc(LETTERS + 1, 'b');
    await sendFile(adminToken(), `/upload?id=${id}`, { bytes, filename: 'letters.txt' }).expect(200);
    expect(await entryOf('rss', String(slug))).toContain(`length="${LETTERS + 1}"`);
  });

  it('is that of the picture as it is stored, not as it was sent', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const { documentId } = await makeReleased({ image });
    const entry = await entryOf('json', documentId);
    const [, url = ''] = /"image":"https?:\/\/[^/]+([^"]+)"/.exec(entry) ?? [];
    expect(entry).toContain(`"bytes":${await bytesAt(url)}`);
  });
});
