import sharp from 'sharp';
import { adminToken } from '../../../support/admin-token';
import { anonymous, documentOf } from '../../../support/api';
import { makeToken } from '../../../support/api-token';
import { openDatabase } from '../../../support/database';
import { makeReleased } from '../../../support/editorial';
import { PLACE_BYTES } from '../../../support/exif-block';
import { fetchRaw } from '../../../support/fetch-raw';
import { taggedPdf, everyByteOf } from '../../../support/tagged-pdf';
import { CREDIT, FACTS, KINDS, SECRET, taggedPicture } from '../../../support/tagged-pictures';
import { unzip } from '../../../support/unzip';
import { postUpload, sendFile } from '../../../support/upload';

interface Stored {
  readonly id: number;
  readonly url: string;
  readonly alternativeText: string | null;
  readonly caption: string | null;
  readonly formats: Readonly<Record<string, { url: string }>> | null;
}

const firstOf = ({ body }: { body: unknown }): Stored => (Array.isArray(body) ? body[0] : body) as Stored;

const readFile = async (url: string): Promise<Buffer> =>
  (await anonymous().get(url).responseType('blob').expect(200)).body as Buffer;

/** Every way in which a file is asked for. */
const WAYS = [
  ['', {}],
  ['?download', {}],
  ['', { Range: 'bytes=0-' }],
  ['', { 'If-None-Match': '"another"' }],
  ['', { 'If-Modified-Since': 'Thu, 01 Jan 1970 00:00:00 GMT' }],
  ['', { 'Accept-Encoding': 'identity', 'If-Range': '"another"', Range: 'bytes=1-' }],
] as const;

const readAll = async ({ url, formats }: Stored): Promise<Buffer[]> => {
  const answers: Buffer[] = [];
  for (const path of [url, ...Object.values(formats ?? {}).map((format) => format.url)])
    for (const [query, headers] of WAYS) {
      const answer = await anonymous().get(`${path}${query}`).set(headers).responseType('blob');
      expect([200, 206]).toContain(answer.status);
      answers.push(answer.body as Buffer);
    }
  return answers;
};

const tellsNothing = (bytes: Buffer): boolean =>
  !bytes.includes(SECRET) && !bytes.includes(PLACE_BYTES.little) && !bytes.includes(PLACE_BYTES.big);

describe.each(KINDS)('a picture with every tag: %s', (kind) => {
  it('shows none of them, whoever sends it and however it is asked for', async () => {
    const bytes = await taggedPicture(kind);
    const filename = `a.${kind}`;
    const { accessKey } = await makeToken('custom', ['plugin::upload.content-api.upload']);
    const stored = firstOf(await postUpload(bytes, filename).expect(201));
    const byToken = firstOf(await sendFile(accessKey, '/api/upload', { bytes, filename }).expect(201));
    for (const file of [stored, byToken]) {
      expect(Object.keys(file.formats ?? {})).toEqual(['thumbnail']);
      for (const answer of await readAll(file)) expect(tellsNothing(answer)).toBe(true);
      expect([file.alternativeText, file.caption]).toEqual([FACTS.alternativeText, FACTS.caption]);
    }
    expect(Object.keys(byToken)).not.toContain('facts');
  });
});

describe('what a picture says of itself', () => {
  it('is kept with it, and no word of staff is overruled', async () => {
    const given = { alternativeText: 'Mine', caption: 'Mine too' };
    const stored = firstOf(await postUpload(await taggedPicture('jpeg'), 'a.jpg', given).expect(201));
    expect(stored).toMatchObject(given);
    const database = await openDatabase();
    const { rows } = await database.query<{ facts: object }>('select facts from files where id = $1', [
      stored.id,
    ]);
    await database.end();
    expect(rows[0]?.facts).toEqual(FACTS);
  });

  it('stays with the file when a picture without a word takes its place, as a crop does', async () => {
    const stored = firstOf(await postUpload(await taggedPicture('png'), 'a.png').expect(201));
    await sendFile(adminToken(), `/upload?id=${stored.id}`, { filename: 'a.png' }).expect(200);
    const { xmp, width } = await sharp(await readFile(stored.url)).metadata();
    expect([width, xmp?.toString()]).toEqual([2, expect.stringContaining('© 2026 Invented Agency')]);
  });

  it('is not to be had, nor asked for, in public, and the kit has the credit in its picture', async () => {
    const image = firstOf(await postUpload(await taggedPicture('jpeg'), 'a.jpg').expect(201)).id;
    const { documentId, slug } = await makeReleased({ image });
    const read = await anonymous().get(`/api/press-releases/${documentId}?populate=image`).expect(200);
    expect(JSON.stringify(documentOf(read))).toContain(FACTS.alternativeText);
    expect(JSON.stringify(read.body)).not.toMatch(/facts|of-the-tests|10:11:12|MR-LMR/);
    for (const query of [
      'filters[image][facts][$contains]=Esi',
      'sort=image.facts',
      'populate[image][fields]=facts',
    ])
      expect([query, (await anonymous().get(`/api/press-releases?${query}`)).status]).toEqual([query, 400]);
    const [content, feed] = [
      await anonymous()
        .get(`/api/content?path=/news/${String(slug)}`)
        .expect(200),
      await anonymous().get('/api/feeds/press.rss').expect(200),
    ];
    expect(JSON.stringify(content.body)).toContain(`"credit":"${CREDIT}"`);
    expect(feed.text).toContain('<media:credit>Agency &#x26; Sons');
    for (const { text } of [content, feed]) expect(text).not.toMatch(/of-the-tests|10:11:12|MR-LMR/);
    const files = unzip((await fetchRaw(`/api/press-releases/${documentId}/press-kit`)).bytes);
    const [picture] = [...files].filter(([name]) => name.endsWith('.jpg'));
    expect(picture?.[1].toString()).toContain(
      '<photoshop:Credit>Agency &amp; Sons &lt;invented&gt;</photoshop:Credit>',
    );
    for (const bytes of files.values()) expect(tellsNothing(bytes)).toBe(true);
  });
});

describe('a PDF', () => {
  it('is served without its author', async () => {
    const stored = firstOf(await postUpload(Buffer.from(await taggedPdf()), 'a.pdf').expect(201));
    expect(tellsNothing(await everyByteOf(await readFile(stored.url)))).toBe(true);
  });

  it('that is signed is refused with what to do', async () => {
    const refused = await postUpload(Buffer.from(await taggedPdf('signed')), 'a.pdf').expect(400);
    expect(JSON.stringify(refused.body)).toContain('Print it into a new PDF and upload that.');
  });
});
