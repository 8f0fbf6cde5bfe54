import { createHash } from 'node:crypto';
import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  anonymous,
  documentOf,
  errorOf,
  paragraph,
  refusedFields,
  unique,
  writer,
} from '../../../support/api';
import { act, makeReleased } from '../../../support/editorial';
import { makeContact, makeDraftRelease } from '../../../support/factories';
import { openDatabase } from '../../../support/database';
import { fetchRaw } from '../../../support/fetch-raw';
import { startReceiver } from '../../../support/receiver';
import { unzip } from '../../../support/unzip';
import { pictureBlock, replaceFile, upload, uploadPicture } from '../../../support/upload';

const pathOf = (documentId: string): string => `/api/press-releases/${documentId}/press-kit`;

const fetchKit = async (documentId: string) => {
  const { headers, bytes } = await fetchRaw(pathOf(documentId));
  return { headers, bytes, files: unzip(bytes) };
};

/** When the files of a zip say they were changed, each time once (its extra field 0x5455). */
const timesIn = (zip: Buffer): string[] => {
  const field = Buffer.from('55540500', 'hex');
  const times = new Set<string>();
  for (let at = zip.indexOf(field); at !== -1; at = zip.indexOf(field, at + 1))
    times.add(new Date(zip.readUInt32LE(at + 5) * 1000).toISOString());
  return [...times];
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

  it('is packed into the same bytes each time, with the time of the text and none of its own', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const { documentId } = await makeReleased({ image, releasedAt: '2019-03-04T10:20:30.000Z' });
    const first = await fetchKit(documentId);
    const second = await fetchKit(documentId);
    expect(second.headers.etag).toBe(first.headers.etag);
    expect(second.bytes.equals(first.bytes)).toBe(true);
    expect(timesIn(first.bytes)).toEqual(['2019-03-04T10:20:30.000Z']);
  });

  it('has the first day that a zip can name where the text is older', async () => {
    const { documentId } = await makeReleased({ releasedAt: '1957-03-06T00:00:00.000Z' });
    expect(timesIn((await fetchKit(documentId)).bytes)).toEqual(['1980-01-02T00:00:00.000Z']);
  });

  it('says which file is lost rather than sending a broken zip', async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    const { documentId } = await makeReleased({ image });
    const release = documentOf(
      await anonymous().get(`/api/press-releases/${documentId}?populate=image`).expect(200),
    );
    const { url } = release.image as { url: string };
    rmSync(join(dirname(process.env.NEWSROOM_LOG ?? ''), 'public', new URL(url).pathname));
    const { message } = errorOf(await anonymous().get(pathOf(documentId)).expect(503));
    expect(message).toMatch(/^The newsroom lost the file pictures\/picture_\w+\.png: ask the office\.$/);
  });
});

describe('a part of a press kit', () => {
  let path: string;
  let whole: Buffer;
  let etag: string;

  beforeAll(async () => {
    const image = await uploadPicture({ alternativeText: 'A flag' });
    path = pathOf((await makeReleased({ image })).documentId);
    const { bytes, headers } = await fetchRaw(path);
    whole = bytes;
    etag = String(headers.etag);
    expect(headers).toMatchObject({
      'content-length': String(bytes.length),
      'accept-ranges': 'bytes',
    });
    expect(headers['content-encoding']).toBeUndefined();
  });

  it.each<[string, (size: number) => [number, number]]>([
    ['bytes=0-99', () => [0, 99]],
    ['bytes=300-', (size) => [300, size - 1]],
    ['bytes=-80', (size) => [size - 80, size - 1]],
    ['bytes=7-7', () => [7, 7]],
  ])('goes on where a download broke: %s', async (range, ends) => {
    const [start, end] = ends(whole.length);
    const { status, headers, bytes } = await fetchRaw(path, { Range: range, 'If-Range': etag });
    expect([status, headers['content-range'], headers['content-length']]).toEqual([
      206,
      `bytes ${start}-${end}/${whole.length}`,
      String(end - start + 1),
    ]);
    expect(bytes.equals(whole.subarray(start, end + 1))).toBe(true);
  });

  it('is all of it for who has another version, and nothing beyond its end', async () => {
    const other = await fetchRaw(path, { Range: 'bytes=0-9', 'If-Range': '"other"' });
    expect([other.status, other.bytes.length]).toEqual([200, whole.length]);
    const beyond = await fetchRaw(path, { Range: `bytes=${whole.length}-` });
    expect([beyond.status, beyond.headers['content-range']]).toEqual([416, `bytes */${whole.length}`]);
  });
});

describe('a press kit that the caller has already', () => {
  it('is 304 without a body, by entity tag or by date', async () => {
    const { documentId } = await makeReleased();
    const { headers } = await fetchRaw(pathOf(documentId));
    expect(headers.etag).toMatch(/^"[\w-]{43}"$/);
    expect(headers['cache-control']).toBe('public, max-age=60');
    const since = String(headers['last-modified']);
    const tag = String(headers.etag);
    for (const sent of [
      { 'If-None-Match': `"other", W/${tag}` },
      { 'If-None-Match': '*' },
      { 'If-Modified-Since': since },
      { 'If-None-Match': tag, 'If-Modified-Since': new Date(0).toUTCString() },
    ]) {
      const again = await fetchRaw(pathOf(documentId), sent);
      expect([again.status, again.bytes.length]).toEqual([304, 0]);
      expect(again.headers).toMatchObject({ etag: tag, 'last-modified': since });
    }
    for (const sent of [
      { 'If-None-Match': '"other"', 'If-Modified-Since': since },
      { 'If-Modified-Since': new Date(0).toUTCString() },
    ])
      expect((await fetchRaw(pathOf(documentId), sent)).status).toBe(200);
  });

  it('has the same head without its body', async () => {
    const { documentId } = await makeReleased();
    const { headers } = await fetchRaw(pathOf(documentId));
    const head = await anonymous().head(pathOf(documentId)).set('Accept-Encoding', 'identity').expect(200);
    for (const name of [
      'etag',
      'last-modified',
      'cache-control',
      'content-type',
      'content-disposition',
      'content-length',
      'vary',
    ])
      expect([name, head.headers[name]]).toEqual([name, headers[name]]);
    await anonymous().head(pathOf(documentId)).set('If-None-Match', String(headers.etag)).expect(304);
  });

  it('is another one after everything that changes it', async () => {
    const contact = await makeContact();
    const image = await upload({ alternativeText: 'A flag' });
    const { documentId } = await makeReleased({ image: image.id, contacts: [contact.documentId] });
    const release = `/api/press-releases/${documentId}`;
    const text = {
      title: unique('Titre'),
      summary: 's',
      body: paragraph('b'),
      datelineCity: 'Accra',
      imageAlternativeText: 'Un drapeau',
    };
    const edit = async (fields: object, kind: object) => {
      await writer.put(release, fields).expect(200);
      await act(documentId, 'correct', { locales: ['en'], ...kind }).expect(200);
    };
    const changes: (() => Promise<unknown>)[] = [
      () => edit({ body: paragraph('Five.') }, { kind: 'correction', notes: { en: 'It was four.' } }),
      () => edit({ imageCredit: 'A. Photographer' }, { kind: 'minor' }),
      () => replaceFile(image.id),
      () =>
        writer
          .put(`/api/contacts/${contact.documentId}?status=published`, { name: unique('Desk') })
          .expect(200),
      async () => {
        await writer.put(`${release}?locale=fr`, text).expect(200);
        await act(documentId, 'release', { locales: ['fr'] }).expect(200);
      },
    ];
    const tags = new Set([String((await fetchRaw(pathOf(documentId))).headers.etag)]);
    for (const change of changes) {
      const before = [...tags].join(', ');
      await change();
      const { status, headers } = await fetchRaw(pathOf(documentId), { 'If-None-Match': before });
      expect(status).toBe(200);
      tags.add(String(headers.etag));
    }
    expect(tags.size).toBe(changes.length + 1);
  });

  it('is told of its end, never that it still holds', async () => {
    const { documentId } = await makeReleased();
    const { headers } = await fetchRaw(pathOf(documentId));
    await act(documentId, 'withdraw', { reason: 'Wrong release.' }).expect(200);
    const future = new Date(Date.now() + 86_400_000).toUTCString();
    const conditions = [String(headers.etag), '*'].map((tag) => ({ 'If-None-Match': tag }));
    for (const sent of [...conditions, { 'If-Modified-Since': future }]) {
      expect((await fetchRaw(pathOf(documentId), sent)).status).toBe(410);
      expect((await fetchRaw(pathOf('nothing'), sent)).status).toBe(404);
    }
  });
});
