import { unique, type StoredDocument } from '../support/api';
import { lastIdOf, readUntil } from '../support/event-stream';
import { startInstance, type Instance } from '../support/instances';
import { startTestDatabase, type TestDatabase } from '../support/test-database';

jest.setTimeout(600_000);

const LISTENERS = 6; // each on a connection of its own: chance gives both workers some

let database: TestDatabase;
let one: Instance;
let other: Instance; // of two workers

beforeAll(async () => {
  database = await startTestDatabase();
  one = await startInstance(database);
  other = await startInstance(database, { WORKERS: '2' });
});

afterAll(async () => {
  await other.kill();
  await one.kill();
  await database.remove();
});

/** A page that the public reads, which an instance made. @returns its path, such as `/page-1a2b3c4d` */
const makePage = async (instance: Instance): Promise<string> => {
  const title = unique('Page');
  const response = await instance.post('/api/pages?status=published', { data: { title } }).expect(201);
  return String((response.body as { data: StoredDocument }).data.path);
};

const listen = ({ url }: Instance, query = ''): Promise<Response> =>
  fetch(`${url}/api/changes/stream${query}`);

describe('a listener at one of several instances and workers', () => {
  it('hears what is written at another one', async () => {
    const open = await Promise.all(Array.from({ length: LISTENERS }, () => listen(other)));
    const back = await listen(one);
    const path = await makePage(one);
    for (const response of open) expect(await readUntil(response, new RegExp(path))).toContain(path);
    expect(await readUntil(back, new RegExp(path))).toContain(path);
    const reverse = await listen(one);
    const written = await makePage(other);
    expect(await readUntil(reverse, new RegExp(written))).toContain(written);
  });

  it('goes on at any of them where it stopped, and hears nothing twice', async () => {
    const first = await listen(one);
    const seen = await makePage(one);
    const since = lastIdOf(await readUntil(first, new RegExp(`${seen}[^]*\n\n`)));
    const missed = await makePage(other);
    const last = await makePage(one);
    for (const instance of [other, other, other, one]) {
      const said = await readUntil(await listen(instance, `?since=${since}`), new RegExp(last));
      expect(said).toContain(missed);
      expect(said).not.toContain(seen);
      expect(said).not.toContain('event: reset');
    }
  });
});
