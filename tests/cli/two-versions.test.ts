import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import request from 'supertest';
import { findDisagreements } from '../support/check';
import { startInstance, type Instance } from '../support/instances';
import { withClient } from '../support/job-sql';
import { ROOT } from '../support/test-environment';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { until } from '../support/until';
import { hasCommit, layVersion, type LaidVersion } from '../support/versions/lay-version';
import { act, makeContact, makeDraft, readPublic, writeOnBoth } from '../support/versions/write-on-both';

jest.setTimeout(600_000); // milliseconds, for a busy machine

/** The version before: FORMER_VERSION names another commit. */
const FORMER =
  process.env.FORMER_VERSION ??
  (
    JSON.parse(readFileSync(join(ROOT, 'tests/support/versions/former.json'), 'utf8')) as {
      commit: string;
    }
  ).commit;
const ROUNDS = Number(process.env.ROUNDS ?? 2);

/** Versions that have it drop nothing that they do not know, so that they may come after a newer one. */
const KEEPS_WHAT_IT_DOES_NOT_KNOW = 'src/platform/storage/oldest-beside.ts';

const isThere = hasCommit(FORMER);
if (!isThere) console.warn(`Two versions are not tried side by side: this clone lacks the commit ${FORMER}.`);

let version: LaidVersion;
let database: TestDatabase;
let former: Instance;
let present: Instance;

const ready = (instance: Instance) =>
  until(
    () => request(instance.url).get('/health/ready'),
    ({ status }) => status === 200,
  );

/** How often each release went out. */
const countReleases = (documentIds: readonly string[]): Promise<unknown[]> =>
  withClient(database.connection, async (client) => {
    const { rows } = await client.query<{ count: number }>(
      `select (select count(*)::int from document_history
        where document_id = wanted and kind = 'transition' and action = 'release') as count
      from unnest($1::text[]) as wanted`,
      [documentIds],
    );
    return rows.map(({ count }) => count);
  });

/** Drafts of both instances, to go out in some seconds: whichever takes them. */
const scheduleOnBoth = async (): Promise<string[]> => {
  const contact = await makeContact(former);
  const releaseAt = new Date(Date.now() + 6000).toISOString();
  const documentIds: string[] = [];
  for (const instance of [former, present, former, present]) {
    const { documentId } = await makeDraft(instance, contact);
    await act(instance, documentId, 'schedule', { releaseAt });
    documentIds.push(documentId);
  }
  return documentIds;
};

const startPresent = async (): Promise<void> => {
  present = await startInstance(database);
  await ready(present);
};

(isThere ? describe : describe.skip)(`the version before, ${FORMER.slice(0, 8)}, and this one`, () => {
  beforeAll(async () => {
    version = layVersion(FORMER);
    database = await startTestDatabase({ isEmpty: true });
    former = await startInstance(database, {}, version.root);
    await ready(former);
  });

  afterAll(async () => {
    for (const instance of [former, present]) await instance.kill();
    await database.remove();
    version.remove();
  });

  it('are started one beside the other while the first is read and written', async () => {
    const contact = await makeContact(former);
    const failures: string[] = [];
    const start = new AbortController();
    const started = startPresent().finally(() => {
      start.abort();
    });
    while (!start.signal.aborted) {
      const { documentId } = await makeDraft(former, contact);
      for (const { status, text } of [
        await former.post(`/api/press-releases/${documentId}/actions/release`, {}),
        await request(former.url).get(`/api/press-releases/${documentId}`),
        await request(former.url).get('/api/press-releases?populate=*'),
      ])
        if (status !== 200) failures.push(`${status} ${text}`);
    }
    await started;
    expect(failures).toEqual([]);
    await ready(former);
  });

  it('go on with what the other wrote, and show nothing that it changed', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const [first, second] of [
        [former, present],
        [present, former],
      ] as const) {
        for (const expected of await writeOnBoth(first, second))
          for (const instance of [former, present])
            await until(
              () => readPublic(instance, expected.documentId),
              (read) => JSON.stringify(read) === JSON.stringify(expected),
            );
      }
    }
  });

  it('release what is due once', async () => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const documentIds = await scheduleOnBoth();
      for (const documentId of documentIds)
        for (const instance of [former, present])
          await until(
            () => readPublic(instance, documentId),
            ({ status }) => status === 200,
          );
      expect(await countReleases(documentIds)).toEqual([1, 1, 1, 1]);
    }
  });

  it('leave a newsroom that agrees with itself, once the first has ended', async () => {
    await former.stop();
    await present.stop(); // what only this version keeps of what the other published follows at a start
    await startPresent();
    expect(await findDisagreements(present.environment)).toEqual([]);
  });

  it('can be gone back from, by a version that keeps what it does not know', async () => {
    if (!version.has(KEEPS_WHAT_IT_DOES_NOT_KNOW)) {
      console.warn(`${FORMER} drops what it does not know: its way back is a backup.`);
      return;
    }
    await present.stop();
    former = await startInstance(database, {}, version.root);
    await ready(former);
    await startPresent();
    for (const expected of await writeOnBoth(former, present))
      for (const instance of [former, present])
        await until(
          () => readPublic(instance, expected.documentId),
          (read) => JSON.stringify(read) === JSON.stringify(expected),
        );
    await former.stop();
    await present.stop();
    await startPresent();
    expect(await findDisagreements(present.environment)).toEqual([]);
  });
});
