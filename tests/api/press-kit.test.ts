import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { anonymous, documentOf, errorOf, paragraph, refusedFields, unique } from '../support/api';
import { act, makeReleased } from '../support/editorial';
import { makeDraftRelease } from '../support/factories';
import { openDatabase } from '../support/database';
import { startReceiver } from '../support/receiver';
import { pictureBlock, upload, uploadPicture } from '../support/upload';

const pathOf = (documentId: string): string => `/api/press-releases/${documentId}/press-kit`;

const fetchKit = async (documentId: string) => {
  const response = await anonymous()
    .get(pathOf(documentId))
    .buffer(true)
    .parse((stream, done) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        done(null, Buffer.concat(chunks));
      });
    })
    .expect(200);
  return { headers: response.headers as Record<string, string>, files: unzip(response.body as Buffer) };
};

/** The files of a zip by its central directory (APPNOTE.TXT, sections 4.3.12 and 4.3.16). */
const unzip = (zip: Buffer): Map<string, Buffer> => {
  const files = new Map<string, Buffer>();
  const end = zip.lastIndexOf(Buffer.from('PK\u0005\u0006', 'latin1'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((offset) =>
      zip.readUInt16LE(at + offset),
    );
    const size = zip.readUInt32LE(at + 20);
    const local = zip.readUInt32LE(at + 42);
    const name = zip.subarray(at + 46, at + 46 + (nameLength ?? 0)).toString();
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const data = zip.subarray(start, start + size);
    files.set(name, zip.readUInt16LE(at + 10) === 0 ? data : inflateRawSync(data));
    at += 46 + (nameLength ?? 0) + (extraLength ?? 0) + (commentLength ?? 0);
  }
  return files;
};

interface Manifest {
  readonly languages: string[];
  readonly files: { path: string; sha256: string; bytes: number; credit?: string }[];
}

describe('the press kit of a release', () => {
  it('takes no parameters', async () => {
    const { documentId } = await makeReleased();
    const refused = await anonymous()
      .get(`${pathOf(documentId)}?locale=fr`)
      .expect(400);
    expect(refusedFields(refused)).toEqual(['locale']);
  });

  it('has text, picture with credit, and the sum of each file', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const word = unique('Kit');
    const { documentId, slug } = await makeReleased({
      title: word,
      image,
      imageCredit: 'A. Photographer',
      body: paragraph('<b>'),
    });
    const { headers, files } = await fetchKit(documentId);
    expect(headers['content-type']).toBe('application/zip');
    expect(headers['content-disposition']).toBe(`attachment; filename="${String(slug)}.zip"`);
    const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '') as Manifest;
    expect(manifest.languages).toEqual(['en']);
    expect([...files.keys()].filter((name) => name !== 'manifest.json')).toEqual(
      manifest.files.map(({ path }) => path),
    );
    for (const { path, sha256, bytes } of manifest.files) {
      const file = files.get(path) ?? Buffer.alloc(0);
      expect([createHash('sha256').update(file).digest('hex'), file.length]).toEqual([sha256, bytes]);
    }
    expect(files.get('text/en.html')?.toString()).toContain('&lt;b&gt;');
    expect(files.get('text/en.txt')?.toString()).toContain(word);
    expect(files.get('pictures/credits.txt')?.toString()).toContain('A. Photographer');
  });

  it('has the newsroom’s own pictures inside the text, and asks no other server for one', async () => {
    const elsewhere = await startReceiver();
    const mine = await upload({ alternativeText: 'A map', caption: 'Drawn by hand' });
    const closed = await upload({ alternativeText: 'A secret' });
    const urlOf = ({ hash }: { readonly hash: string }) => `/uploads/${hash}.png`;
    const { documentId } = await makeReleased({
      body: [
        ...paragraph('The story.'),
        pictureBlock(`${process.env.NEWSROOM_URL ?? ''}${urlOf(mine)}`),
        pictureBlock(urlOf(closed)),
        pictureBlock('/uploads/never_uploaded.png'),
        pictureBlock(`${elsewhere.url}/uploads/foreign.png`),
      ],
    });
    const database = await openDatabase();
    await database.query('insert into closed_files (name, document_id) values ($1, $2)', [
      `${closed.hash}.png`,
      unique('gone'),
    ]);
    await database.end();
    const { files } = await fetchKit(documentId);
    await elsewhere.close();
    const path = `pictures/${mine.hash}.png`;
    expect([...files.keys()].filter((name) => name.startsWith('pictures/'))).toEqual([
      path,
      'pictures/credits.txt',
    ]);
    expect(files.get('text/en.html')?.toString()).toContain(`<img src="../${path}" alt="A map" />`);
    expect(files.get('text/en.html')?.toString()).toContain(`src="${elsewhere.url}/uploads/foreign.png"`);
    expect(elsewhere.received).toEqual([]);
    const manifest = JSON.parse(files.get('manifest.json')?.toString() ?? '') as Manifest;
    const listed = manifest.files.find((file) => file.path === path);
    expect(listed).toMatchObject({ credit: null, caption: 'Drawn by hand', alternativeText: 'A map' });
    expect(
      createHash('sha256')
        .update(files.get(path) ?? '')
        .digest('hex'),
    ).toBe(listed?.sha256);
    expect(files.get('pictures/credits.txt')?.toString()).toContain('Drawn by hand');
  });

  it('is gone with the release, with its notice', async () => {
    const { documentId } = await makeReleased();
    await act(documentId, 'withdraw', { reason: 'Wrong release.' }).expect(200);
    expect(errorOf(await anonymous().get(pathOf(documentId)).expect(410)).message).toBe('Wrong release.');
  });

  it('is not there for drafts and for what never was', async () => {
    const { documentId } = await makeDraftRelease();
    await anonymous().get(pathOf(documentId)).expect(404);
    await anonymous().get(pathOf('nothing')).expect(404);
  });

  it('says which file is lost rather than sending a broken zip', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const { documentId } = await makeReleased({ image });
    const release = documentOf(
      await anonymous().get(`/api/press-releases/${documentId}?populate=image`).expect(200),
    );
    const { url } = release.image as { url: string };
    rmSync(join(dirname(process.env.NEWSROOM_LOG ?? ''), 'public', url));
    const { message } = errorOf(await anonymous().get(pathOf(documentId)).expect(503));
    expect(message).toMatch(/^The newsroom lost the file pictures\/picture_\w+\.png: ask the office\.$/);
  });
});
