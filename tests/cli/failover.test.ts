import { Client } from 'pg';
import request from 'supertest';
import { paragraph, unique, type StoredDocument } from '../support/api';
import { findDisagreements } from '../support/check';
import { startInstance, type Instance } from '../support/instances';
import { runCli } from '../support/run-cli';
import { startStandby, type Standby } from '../support/standby';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { until } from '../support/until';

jest.setTimeout(240_000); // milliseconds, for a busy machine

let database: TestDatabase;
let standby: Standby;
let instance: Instance;
let url: string;

/** The standby stands first: it is passed over. */
beforeAll(async () => {
  database = await startTestDatabase();
  standby = await startStandby(database, { isSynchronous: true });
  const { user, password, port, database: name } = database.connection;
  url = `postgres://${user ?? ''}:${String(password)}@127.0.0.1:${standby.port},127.0.0.1:${String(port)}/${name ?? ''}?target_session_attrs=read-write`;
  instance = await startInstance(database, { DATABASE_URL: url });
});

afterAll(async () => {
  await instance.kill();
  await standby.remove();
  await database.remove();
});

const documentOf = (response: { body: unknown }) => (response.body as { data: StoredDocument }).data;

const makeDraft = async (): Promise<string> => {
  const desk = { name: unique('Press desk'), email: 'press@example.org' };
  const contact = documentOf(
    await instance.post('/api/contacts?status=published', { data: desk }).expect(201),
  );
  const data = {
    title: unique('Release'),
    summary: 'A sentence.',
    body: paragraph('The story.'),
    datelineCity: 'Accra',
    contacts: [contact.documentId],
  };
  return documentOf(await instance.post('/api/press-releases', { data }).expect(201)).documentId;
};

const act = (documentId: string, action: string, body: object = {}) =>
  instance.post(`/api/press-releases/${documentId}/actions/${action}`, body);

const anonymous = (path: string) => request(instance.url).get(path);

const untilReady = () =>
  until(
    () => anonymous('/health/ready'),
    ({ status }) => status === 200,
  );

describe('a primary that dies, with a standby that takes its place', () => {
  let released: string;
  let due: string;
  const answers = new Set<string>();

  beforeAll(async () => {
    await untilReady();
    released = await makeDraft();
    due = await makeDraft();
    await act(released, 'release').expect(200);
    const releaseAt = new Date(Date.now() + 1_500).toISOString();
    await act(due, 'schedule', { releaseAt }).expect(200);
    await anonymous('/api/topics').expect(200);
    await database.crash();
    for (let asked = 0; asked < 20; asked += 1) {
      for (const answer of [
        await anonymous('/api/press-releases?sort=title'),
        await anonymous('/api/search?q=water'),
        await instance.post('/api/topics', { data: { name: unique('Topic') } }),
      ])
        answers.add(`${answer.status} ${(answer.headers as Record<string, string>)['retry-after'] ?? ''}`);
    }
    await standby.promote();
    await untilReady();
  });

  it('is seen by readers and writers as 503 and when to come again, and as nothing else', () => {
    expect([...answers]).toEqual(['503 5']);
  });

  it('is followed without a restart: what was acknowledged is there, and new work is taken', async () => {
    await anonymous(`/api/press-releases/${released}`).expect(200);
    const fresh = await makeDraft();
    await act(fresh, 'release').expect(200);
    await anonymous(`/api/press-releases/${fresh}`).expect(200);
  });

  it('keeps no release that fell due meanwhile from going out', async () => {
    await until(
      () => anonymous(`/api/press-releases/${due}`),
      ({ status }) => status === 200,
    );
  });

  it('leaves the instance hearing the changes of the new primary', async () => {
    const name = unique('Topic');
    await instance.post('/api/topics?status=published', { data: { name } }).expect(201);
    const filter = `/api/topics?filters[name][$startsWith]=${encodeURIComponent(name)}`;
    const namesOf = (response: { body: unknown }) =>
      (response.body as { data: StoredDocument[] }).data.map((topic) => topic.name);
    await until(
      () => anonymous(filter),
      (response) => namesOf(response).length === 1,
    );
    const other = new Client({ ...database.connection, port: standby.port });
    await other.connect();
    await other.query('update topics set name = $1 where name = $2', [`${name} anew`, name]);
    await other.end();
    await until(
      () => anonymous(filter),
      (response) => namesOf(response).includes(`${name} anew`),
    );
  });

  it('leaves a newsroom that agrees with itself', async () => {
    expect(await findDisagreements(instance.environment)).toEqual([]);
  });
});

describe('a start', () => {
  it('on servers of which none takes writes ends with what each of them is', async () => {
    const { code, output } = await runCli('start', [], {
      ...instance.environment,
      DATABASE_URL: 'postgres://u:p@127.0.0.1:1,127.0.0.1:2/name',
    });
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      'None of the servers of the database takes writes. The database at 127.0.0.1:1 cannot be used: nothing answers there. Check the host and the port, and that PostgreSQL runs. The database at 127.0.0.1:2 cannot be used: nothing answers there. Check the host and the port, and that PostgreSQL runs.',
    );
  });

  it('that asks for servers that only read is refused', async () => {
    const { code, output } = await runCli('start', [], {
      ...instance.environment,
      DATABASE_URL: 'postgres://u:p@one,two/name?target_session_attrs=prefer-standby',
    });
    expect(code).toBe(1);
    expect(output.trim()).toBe(
      'DATABASE_URL asks for servers that are "prefer-standby", and the newsroom writes. Set target_session_attrs to read-write, or leave it out.',
    );
  });
});
