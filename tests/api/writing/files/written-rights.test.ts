import { createHash } from 'node:crypto';
import { writeFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { readFacts } from '../../../../src/platform/uploads/pictures/read-facts';
import type { Rendition } from '../../../../src/shared/pictures/rendition';
import { anonymous, documentOf, unique, writer } from '../../../support/api';
import { openDatabase } from '../../../support/database';
import { act, inHours, makeReleased } from '../../../support/editorial';
import { makeDraftRelease } from '../../../support/factories';
import { renderPictures } from '../../../support/render-pictures';
import { administrator } from '../../../support/staff';
import {
  COPYRIGHT,
  CREATOR,
  CREDIT,
  KINDS,
  taggedPicture,
  type Kind,
} from '../../../support/tagged-pictures';
import { until } from '../../../support/until';
import { postUpload } from '../../../support/upload';

interface Stored {
  readonly id: number;
  readonly url: string;
  readonly formats: Readonly<Record<string, { readonly url: string }>> | null;
}

interface Row {
  readonly digest: string;
  readonly sizeInBytes: number;
  readonly formats: Readonly<Record<string, { readonly url: string; readonly sizeInBytes: number }>> | null;
  readonly renditions: { readonly digest: string; readonly files: readonly Rendition[] } | null;
}

const query = async <Found>(text: string, values: unknown[]): Promise<Found[]> => {
  const database = await openDatabase();
  const { rows } = await database.query(text, values);
  await database.end();
  return rows as Found[];
};

const rowOf = async (id: number): Promise<Row> => {
  const [row] = await query<Row>(
    'select digest, size_in_bytes as "sizeInBytes", formats, renditions from files where id = $1',
    [id],
  );
  if (row === undefined) throw new Error('There is no such file.');
  return row;
};

const store = async (kind: Kind): Promise<Stored> => {
  const [file] = (
    await postUpload(await taggedPicture(kind), `a.${kind}`, { alternativeText: 'A well' }).expect(201)
  ).body as Stored[];
  if (file === undefined) throw new Error('Nothing was stored.');
  return file;
};

const correct = (ids: number[], facts: object) =>
  administrator().post('/newsroom/pictures/answers', { ids, answers: {}, facts });

const fetchOne = async (url: string): Promise<{ bytes: Buffer; etag: string }> => {
  const answer = await anonymous().get(url).responseType('blob').expect(200);
  return { bytes: answer.body as Buffer, etag: String(answer.headers.etag) };
};

const factsIn = async (bytes: Buffer) => {
  const path = join(tmpdir(), `${unique('served')}.bytes`);
  await writeFile(path, bytes);
  const facts = await readFacts(path);
  await rm(path);
  return facts;
};

const creditAt = async (url: string): Promise<string | undefined> =>
  (await factsIn((await fetchOne(url)).bytes)).credit;

const untilCredit = (url: string, credit: string) =>
  until(
    () => creditAt(url),
    (found) => found === credit,
  );

const pixelsOf = async (bytes: Buffer): Promise<string> =>
  createHash('sha256')
    .update(await sharp(bytes).raw().toBuffer())
    .digest('hex');

describe.each(KINDS)('the credit of a picture that is corrected: %s', (kind) => {
  it('is corrected inside all that is served of it, at the same addresses, which caches ask for anew', async () => {
    const file = await store(kind);
    const isDrawn = kind === 'jpeg' || kind === 'avif';
    const renditions = isDrawn ? await renderPictures(file.id) : [];
    const urls = [file, ...Object.values(file.formats ?? {}), ...renditions].map(({ url }) => url);
    expect(urls.length).toBeGreaterThan(isDrawn ? 4 : 1);
    const before = new Map<string, { bytes: Buffer; etag: string }>();
    for (const url of urls) before.set(url, await fetchOne(url));
    const credit = unique('Office & Söhne');
    await correct([file.id], { credit, copyright: null }).expect(200);
    await untilCredit(file.url, credit);
    for (const url of urls) {
      const old = before.get(url) ?? { bytes: Buffer.alloc(0), etag: '' };
      await anonymous().get(url).set('If-None-Match', old.etag).expect(200);
      const { bytes } = await fetchOne(url);
      const { credit: said, copyright, creator } = await factsIn(bytes);
      expect([url, said, copyright, creator]).toEqual([url, credit, undefined, CREATOR]);
      for (const gone of [CREDIT.replace('&', '&amp;').slice(0, 10), COPYRIGHT])
        expect([url, bytes.includes(gone)]).toEqual([url, false]);
      expect([url, await pixelsOf(bytes)]).toEqual([url, await pixelsOf(old.bytes)]);
    }
    const row = await rowOf(file.id);
    const { bytes: whole } = await fetchOne(file.url);
    expect([row.digest, row.sizeInBytes]).toEqual([
      createHash('sha256').update(whole).digest('hex'),
      whole.length,
    ]);
    const said = [
      ...Object.values(row.formats ?? {}).map(({ url, sizeInBytes }) => [url, sizeInBytes]),
      ...(row.renditions?.files ?? []).map(({ url, size }) => [url, size]),
    ];
    for (const [url = '', size] of said as [string, number][])
      expect([url, (await fetchOne(url)).bytes.length]).toEqual([url, size]);
    if (isDrawn) expect(row.renditions?.digest).toBe(row.digest);
  });
});

describe('corrections of a credit', () => {
  it('that follow each other quickly end with the last', async () => {
    const file = await store('jpeg');
    const credits = Array.from({ length: 6 }, (_, index) => unique(`Agency ${index}`));
    for (const credit of credits) await correct([file.id], { credit }).expect(200);
    const last = credits.at(-1) ?? '';
    await untilCredit(file.url, last);
    await until(
      () =>
        query<{ waits: boolean }>(
          `select exists (select from graphile_worker.jobs where task_identifier = 'write-rights') as waits`,
          [],
        ),
      ([row]) => row?.waits === false,
    );
    for (const { url } of [file, ...Object.values(file.formats ?? {})])
      expect(await creditAt(url)).toBe(last);
  });

  it('that were in the middle of taking their places when the newsroom died are finished', async () => {
    const file = await store('png');
    const before = await rowOf(file.id);
    const credit = unique('Agency');
    await correct([file.id], { credit }).expect(200);
    await untilCredit(file.url, credit);
    const after = await until(
      () => rowOf(file.id),
      ({ digest }) => digest !== before.digest,
    );
    await query(
      `update files set digest = $1, size_in_bytes = 1, written_rights = '{"credit": "old"}' where id = $2`,
      [before.digest, file.id],
    );
    await query(
      `select graphile_worker.add_job('write-rights', '{}', queue_name => 'write-rights', job_key => 'write-rights')`,
      [],
    );
    await until(
      () => rowOf(file.id),
      ({ digest, sizeInBytes }) => digest === after.digest && sizeInBytes === after.sizeInBytes,
    );
    expect(await creditAt(file.url)).toBe(credit);
  });

  it('of facts that stand in no byte, or of what is no picture, write nothing', async () => {
    const file = await store('webp');
    const { etag } = await fetchOne(file.url);
    await correct([file.id], { city: 'Tamale', persons: 'Esi' }).expect(200);
    const other = await store('webp');
    const credit = unique('Agency');
    await correct([other.id], { credit }).expect(200);
    await untilCredit(other.url, credit);
    await anonymous().get(file.url).set('If-None-Match', etag).expect(304);
    expect((await fetchOne(other.url)).bytes.includes('Tamale')).toBe(false);
  });

  it('leave a release approved, and tell who follows it of the other bytes', async () => {
    const file = await store('jpeg');
    await makeReleased({ attachments: [file.id], title: unique('Released') });
    const scheduled = await makeDraftRelease({ image: file.id, title: unique('Soon') });
    await act(scheduled.documentId, 'schedule', { releaseAt: inHours(3) }).expect(200);
    const credit = unique('Agency');
    await correct([file.id], { credit }).expect(200);
    await untilCredit(file.url, credit);
    const digest = createHash('sha256')
      .update((await fetchOne(file.url)).bytes)
      .digest('hex');
    await until(
      () => rowOf(file.id),
      (row) => row.digest === digest,
    );
    const versions = await query<{ snapshot: object; reason: string | null }>(
      'select snapshot, reason from document_history where document_id = $1 order by id desc',
      [scheduled.documentId],
    );
    expect(JSON.stringify(versions[0])).toContain(digest);
    const draft = documentOf(
      await writer.get(`/api/press-releases/${scheduled.documentId}?status=draft`).expect(200),
    );
    expect(draft.state).toBe('scheduled');
    const feed = await anonymous().get('/api/feeds/press.rss').expect(200);
    expect(feed.text).toContain(`length="${(await fetchOne(file.url)).bytes.length}"`);
  });
});
