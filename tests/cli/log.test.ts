import { startInstance, type Instance } from '../support/instances';
import { withClient } from '../support/job-sql';
import { startTestDatabase, type TestDatabase } from '../support/test-database';

jest.setTimeout(600_000); // milliseconds, for a busy machine

/** What a token is asked for is kept for nobody. */
const HIDDEN = '/api/topics/none?status=draft';

let database: TestDatabase;
let instance: Instance;

interface Line {
  readonly time: string;
  readonly level: string;
  readonly message: string;
  readonly detail?: string;
  readonly requestId?: string;
}

const linesOf = (output: string): Line[] =>
  output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Line);

beforeAll(async () => {
  database = await startTestDatabase();
  instance = await startInstance(database, { LOG_FORMAT: '', LOG_LEVEL: 'http' });
});

afterAll(async () => {
  await instance.kill();
  await database.remove();
});

describe('the log of a newsroom that no terminal shows', () => {
  it('has an event in each line, as JSON, from the first on', () => {
    const lines = linesOf(instance.output());
    expect(lines.map(({ message }) => message)).toContainEqual(
      expect.stringMatching(/^The newsroom is up\. Panel http/),
    );
    for (const { time, level } of lines) {
      expect(new Date(time).toISOString()).toBe(time);
      expect(level).toMatch(/^(error|warn|info|http)$/);
    }
  });

  it('names requests as the proxy in front does, and tells who asked by which name', async () => {
    const named = await instance.get(HIDDEN).set('X-Request-Id', 'proxy-1234567');
    expect(named.headers['x-request-id']).toBe('proxy-1234567');
    const other = await instance.get(HIDDEN).set('X-Request-Id', 'not "fit"');
    const given = String(other.headers['x-request-id']);
    expect(given).toMatch(/^[0-9a-f-]{36}$/);
    const ids = linesOf(instance.output()).map(({ requestId }) => requestId);
    expect(ids).toEqual(expect.arrayContaining(['proxy-1234567', given]));
  });

  it('keeps a fault and its stack in one line', async () => {
    await withClient(database.connection, (client) => client.query('alter table topics rename to elsewhere'));
    const answer = await instance.post('/api/topics', { data: { name: 'Water' } });
    await withClient(database.connection, (client) => client.query('alter table elsewhere rename to topics'));
    expect(answer.status).toBe(500);
    const fault = linesOf(instance.output()).find(({ level }) => level === 'error');
    expect(fault?.message).not.toContain('\n');
    expect(fault?.detail).toMatch(/^at .+\nat /);
    expect(fault?.requestId).toBe(answer.headers['x-request-id']);
  });
});
