import sharp from 'sharp';
import { adminToken } from '../../../support/admin-token';
import { anonymous } from '../../../support/api';
import { openDatabase } from '../../../support/database';
import { act, makeReleased } from '../../../support/editorial';
import { PLACE_BYTES } from '../../../support/exif-block';
import { renderPictures } from '../../../support/render-pictures';
import { COPYRIGHT, CREATOR, CREDIT, LICENCE, SECRET, taggedPicture } from '../../../support/tagged-pictures';
import { pictureBlock, postUpload, replaceFile } from '../../../support/upload';

interface Stored {
  readonly id: number;
  readonly url: string;
  readonly formats: Readonly<Record<string, { readonly url: string }>> | null;
}

const store = async (bytes: Buffer, name: string): Promise<Stored> => {
  const [file] = (await postUpload(bytes, name, { alternativeText: 'A well' }).expect(201)).body as Stored[];
  if (file === undefined) throw new Error('Nothing was stored.');
  return file;
};

const drawn = (width: number, height: number): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#00c' } })
    .composite([
      { input: { create: { width: width / 2, height, channels: 3, background: '#c00' } }, left: 0, top: 0 },
    ])
    .png()
    .toBuffer();

const fetchAll = async (urls: readonly string[]): Promise<Buffer[]> => {
  const answers: Buffer[] = [];
  for (const url of urls)
    answers.push((await anonymous().get(url).responseType('blob').expect(200)).body as Buffer);
  return answers;
};

const statusesOf = async (urls: readonly string[]): Promise<number[]> =>
  [...new Set(await Promise.all(urls.map(async (url) => (await anonymous().get(url)).status)))].sort();

const query = async (text: string, values: unknown[]): Promise<Record<string, unknown>[]> => {
  const database = await openDatabase();
  const { rows } = await database.query<Record<string, unknown>>(text, values);
  await database.end();
  return rows;
};

describe.each(['jpeg', 'avif', 'tiff'] as const)('the renditions of a picture with every tag: %s', (kind) => {
  it('are served with its rights, and neither place, number nor owner', async () => {
    const { id } = await store(await taggedPicture(kind), `a.${kind}`);
    const renditions = await renderPictures(id);
    expect(renditions.map(({ mime }) => mime)).toEqual([
      'image/webp',
      'image/avif',
      'image/jpeg',
      'image/jpeg',
    ]);
    for (const [index, bytes] of (await fetchAll(renditions.map(({ url }) => url))).entries()) {
      expect([bytes.length, renditions[index]?.url]).toEqual([
        renditions[index]?.size,
        renditions[index]?.url,
      ]);
      expect(bytes.includes(SECRET)).toBe(false);
      expect(bytes.includes(PLACE_BYTES.little) || bytes.includes(PLACE_BYTES.big)).toBe(false);
      const { exif, xmp } = await sharp(bytes).metadata();
      expect([exif, xmp?.toString().includes(COPYRIGHT)]).toEqual([undefined, true]);
    }
  });
});

describe('what readers and agencies get of a picture', () => {
  let path: string;
  let documentId: string;
  let file: Stored;

  beforeAll(async () => {
    file = await store(await taggedPicture('jpeg'), 'a.jpg');
    const made = await makeReleased({
      image: file.id,
      body: [pictureBlock(file.url), { type: 'paragraph', children: [{ type: 'text', text: 'Words.' }] }],
    });
    documentId = made.documentId;
    path = `/api/content?path=/news/${String(made.slug)}`;
  });

  const read = async () =>
    ((await anonymous().get(path).expect(200)).body as { data: Record<string, unknown> }).data;

  it('is files to choose from, with whole addresses, in the text too', async () => {
    const renditions = await renderPictures(file.id);
    const { image, bodyHtml, jsonLd, picturesInBody } = await read();
    const [avif] = renditions.filter(({ mime }) => mime === 'image/avif');
    expect(image).toMatchObject({
      sources: [
        {
          type: 'image/avif',
          srcset: expect.stringMatching(/^http.*\/uploads\/avif\d+_.*\.avif \d+w$/) as string,
        },
        { type: 'image/webp', srcset: expect.stringMatching(/^http.*\.webp \d+w$/) as string },
      ],
      crops: { card: { mime: 'image/jpeg' }, share: { mime: 'image/jpeg' } },
      credit: CREDIT,
      rights: { creator: CREATOR, copyrightNotice: COPYRIGHT, license: LICENCE },
    });
    expect(bodyHtml).toMatch(
      new RegExp(
        `<img src="http[^"]*" alt="A well" srcset="http[^"]*\\.webp ${avif?.width}w" sizes="auto, 100vw" width="${avif?.width}" height="${avif?.height}" loading="lazy" decoding="async" />`,
      ),
    );
    expect(picturesInBody).toBeUndefined();
    expect(JSON.stringify(jsonLd)).toContain(
      `"creator":{"@type":"Person","name":"${CREATOR}"},"copyrightNotice":"${COPYRIGHT}","license":"${LICENCE}","acquireLicensePage":"https://example.org/buy"`,
    );
  });

  it('is in ninjs, RSS and the sitemap', async () => {
    const { text } = await anonymous().get('/api/feeds/press.ninjs').expect(200);
    const items = (JSON.parse(text) as { data: { associations: Record<string, unknown>[] }[] }).data;
    const picture = items
      .flatMap(({ associations }) => associations)
      .find(({ uri }) => String(uri).endsWith(file.url));
    expect(picture).toMatchObject({ copyrightNotice: COPYRIGHT, rightsInfo: { linkedRights: LICENCE } });
    const renditions = picture?.renditions as { name: string; contentType: string; sizeInBytes: number }[];
    expect(renditions.find(({ name }) => name.startsWith('avif'))).toMatchObject({
      contentType: 'image/avif',
    });
    expect(renditions.every(({ sizeInBytes }) => sizeInBytes > 0)).toBe(true);
    expect((await anonymous().get('/api/feeds/press.rss').expect(200)).text).toContain(
      `<media:copyright url="${LICENCE}">${COPYRIGHT}</media:copyright>`,
    );
    expect((await anonymous().get('/api/sitemap.xml').expect(200)).text).toMatch(
      new RegExp(`<image:loc>http[^<]*${file.url}</image:loc>`),
    );
  });

  it('is closed with it, even what is made later', async () => {
    const urls = (await renderPictures(file.id)).map(({ url }) => url);
    await act(documentId, 'withdraw', { reason: 'Wrong.' }).expect(200);
    expect(await statusesOf([file.url, ...urls])).toEqual([410]);
    await query('update files set renditions = null where id = $1', [file.id]);
    expect(await statusesOf((await renderPictures(file.id)).map(({ url }) => url))).toEqual([410]);
    await act(documentId, 'restore').expect(200);
    expect(await statusesOf([file.url, ...urls])).toEqual([200]);
  });
});

describe('a picture that is replaced or deleted', () => {
  it('takes its renditions along', async () => {
    const file = await store(await drawn(400, 300), 'a.png');
    const old = (await renderPictures(file.id)).map(({ url }) => url);
    expect(old.some((url) => url.includes('avif320_'))).toBe(true);
    await replaceFile(file.id);
    expect(await statusesOf(old)).toEqual([404]);
    const fresh = await renderPictures(file.id);
    expect(fresh.map(({ key }) => key)).toEqual(['webp2', 'avif2', 'card', 'share']);
    await anonymous()
      .delete(`/upload/files/${file.id}`)
      .set('Authorization', `Bearer ${adminToken()}`)
      .expect(200);
    expect(await statusesOf(fresh.map(({ url }) => url))).toEqual([404]);
  });
});

describe('a focal point', () => {
  it('is what cards are cut around, again when it moves', async () => {
    const file = await store(await drawn(800, 100), 'a.png');
    const redOf = async (): Promise<number> => {
      const card = (await renderPictures(file.id)).find(({ key }) => key === 'card');
      const [bytes] = await fetchAll([card?.url ?? '']);
      return (await sharp(bytes).stats()).channels[0]?.mean ?? 0;
    };
    expect(Math.round(await redOf())).toBeGreaterThan(90); // both halves
    const { documentId } = await makeReleased({ image: file.id });
    const moved = { name: 'a.png', focalPoint: { x: 100, y: 50 } };
    await anonymous()
      .post(`/upload?id=${file.id}`)
      .set('Authorization', `Bearer ${adminToken()}`)
      .field('fileInfo', JSON.stringify(moved))
      .expect(200);
    expect(Math.round(await redOf())).toBeLessThan(10);
    const [kept] = await query(
      `select snapshot -> 'image' -> 'file' as file from document_history
       where document_id = $1 and kind = 'publication' order by id desc limit 1`,
      [documentId],
    );
    expect(kept?.file).toMatchObject({ focalPoint: moved.focalPoint });
  });
});

describe('a picture of before', () => {
  it('that lost its small sizes gets them again', async () => {
    const file = await store(await drawn(600, 400), 'a.png');
    const small = Object.values(file.formats ?? {}).map(({ url }) => url);
    expect(small.length).toBeGreaterThan(0);
    await query('update files set formats = null, renditions = null, width = null where id = $1', [file.id]);
    await renderPictures(file.id);
    const [row] = await query('select formats, width from files where id = $1', [file.id]);
    const again = row?.formats as NonNullable<Stored['formats']>;
    expect([row?.width, Object.keys(again)]).toEqual([600, Object.keys(file.formats ?? {})]);
    expect(await statusesOf(Object.values(again).map(({ url }) => url))).toEqual([200]);
  });

  it('that nobody can draw is told of once', async () => {
    const file = await store(await drawn(60, 40), 'a.png');
    await query(`update files set mime = 'image/jpeg', url = '/uploads/none_0a.jpg' where id = $1`, [
      file.id,
    ]);
    await renderPictures((await store(await drawn(60, 40), 'b.png')).id);
    const [row] = await query('select renditions from files where id = $1', [file.id]);
    expect(row?.renditions).toMatchObject({ files: [] });
  });
});

describe('renditions', () => {
  it('are nothing that REST tells of a file', async () => {
    const { id } = await store(await drawn(60, 40), 'a.png');
    await renderPictures(id);
    const { documentId } = await makeReleased({ image: id });
    const read = await anonymous().get(`/api/press-releases/${documentId}?populate=image`).expect(200);
    expect(JSON.stringify(read.body)).not.toContain('renditions');
  });
});
