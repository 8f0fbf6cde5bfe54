import request from 'supertest';
import { startInstance, type Instance } from '../support/instances';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { until } from '../support/until';

jest.setTimeout(180_000);

const TOKEN = 'operations-token-of-the-tests';

let database: TestDatabase;
let instance: Instance;

beforeAll(async () => {
  database = await startTestDatabase();
  instance = await startInstance(database, { OPERATIONS_TOKEN: TOKEN });
});

afterAll(async () => {
  await instance.stop();
  await database.remove();
});

const get = (path: string, token: string) =>
  request(instance.url).get(path).set('Authorization', `Bearer ${token}`);

describe('with OPERATIONS_TOKEN', () => {
  it.each(['/health/live', '/health/ready', '/metrics'])(
    '%s answers those alone who send it',
    async (path) => {
      const refused = await request(instance.url).get(path).expect(401);
      expect(refused.headers['www-authenticate']).toBe('Bearer');
      await get(path, 'another').expect(401);
      await get(path, `${TOKEN}-and-more`).expect(401);
      await until(
        () => get(path, TOKEN),
        ({ status }) => status === 200,
      );
    },
  );

  it('shows the jobs by task', async () => {
    const { text } = await get('/metrics', TOKEN).expect(200);
    expect(text).toContain('# TYPE dateline_jobs_by_task_total counter');
  });
});

describe('while the database is away', () => {
  it('is alive and not ready, and says why without a secret; ready again when it is back', async () => {
    await database.stop();
    const away = await until(
      () => get('/health/ready', TOKEN),
      ({ body }) =>
        (body as { error?: { details: { checks: { jobs: string | null } } } }).error?.details.checks.jobs !==
        null,
    );
    expect(away.status).toBe(503);
    expect(away.body).toEqual({
      data: null,
      error: {
        status: 503,
        name: 'ServiceUnavailableError',
        message: 'The database does not answer. The worker does not run jobs.',
        details: {
          checks: {
            database: 'The database does not answer.',
            migrations: null,
            jobs: 'The worker does not run jobs.',
            stopping: null,
          },
        },
      },
    });
    await get('/health/live', TOKEN).expect(200);
    await database.startAgain();
    await until(
      () => get('/health/ready', TOKEN),
      ({ status }) => status === 200,
    );
  });
});
