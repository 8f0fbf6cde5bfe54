import { anonymous, refusedFields, unique, writer } from '../../../support/api';
import { act, inHours } from '../../../support/editorial';
import { makeDraftRelease } from '../../../support/factories';
import { administrator } from '../../../support/staff';
import { until } from '../../../support/until';

const metrics = async (): Promise<string> => (await anonymous().get('/metrics').expect(200)).text;

/** The value of the one series that has these labels; 0 when there is none yet. */
const valueOf = (text: string, name: string, labels: Record<string, string>): number => {
  const line = text
    .split('\n')
    .find(
      (candidate) =>
        candidate.startsWith(`${name}{`) &&
        Object.entries(labels).every(([key, value]) => candidate.includes(`${key}="${value}"`)),
    );
  return Number(line?.split(' ').at(-1) ?? 0);
};

const requests = async (labels: Record<string, string>): Promise<number> =>
  valueOf(await metrics(), 'dateline_http_requests_total', labels);

describe('a parameter that there is not', () => {
  it.each(['/health/live', '/health/ready', '/metrics', '/api/openapi.json'])(
    'is refused by its name at %s',
    async (path) => {
      const refused = await anonymous().get(`${path}?depth=1`).expect(400);
      expect(refusedFields(refused)).toEqual(['depth']);
    },
  );
});

describe('GET /favicon.ico', () => {
  it('answers browsers, which ask for it by themselves', async () => {
    const response = await anonymous().get('/favicon.ico').expect(200);
    expect(response.headers['content-type']).toMatch(/^image\//);
  });
});

describe('GET /health/live', () => {
  it('answers while the process does', async () => {
    const response = await anonymous().get('/health/live').expect(200);
    expect(response.body).toEqual({ data: { status: 'live' }, meta: {} });
    expect(response.headers['cache-control']).toBe('no-store');
  });
});

describe('GET /health/ready', () => {
  it('answers 200 when the database answers, its migrations are there and the worker runs', async () => {
    const response = await until(
      () => anonymous().get('/health/ready'),
      ({ status }) => status === 200, // the worker starts when the server listens, not before
    );
    expect(response.body).toEqual({ data: { status: 'ready' }, meta: { workers: 1 } });
    expect(response.headers['cache-control']).toBe('no-store');
  });
});

describe('GET /metrics', () => {
  it('has the form of Prometheus', async () => {
    const response = await anonymous().get('/metrics').expect(200);
    expect(response.headers['content-type']).toMatch(/^text\/plain; version=0\.0\.4/);
  });

  it('counts a public read by the pattern of its route and its status', async () => {
    const labels = { method: 'GET', route: '/api/topics/:id', status: '404' };
    const before = await requests(labels);
    await anonymous()
      .get(`/api/topics/${unique('none')}`)
      .expect(404);
    expect(await requests(labels)).toBe(before + 1);
  });

  it('never has the address of a document or file in a label', async () => {
    const word = unique('embargoed');
    await anonymous().get(`/api/press-releases/${word}`).expect(404);
    await anonymous().get(`/uploads/${word}.png`).expect(404);
    await anonymous().get(`/${word}`).expect(404);
    expect(await metrics()).not.toContain(word);
  });

  it('counts writes and the work of staff without their routes: they tell of what is not public yet', async () => {
    const { documentId } = await makeDraftRelease();
    await act(documentId, 'schedule', { releaseAt: inHours(5) }).expect(200);
    await administrator().get(`/newsroom/press-releases/${documentId}`).expect(200);
    await writer.send(`/api/press-releases/${documentId}/actions/cancel-schedule`, {}).expect(200);
    const text = await metrics();
    expect(valueOf(text, 'dateline_http_requests_total', { route: 'write' })).toBeGreaterThan(0);
    expect(valueOf(text, 'dateline_http_requests_total', { route: 'panel' })).toBeGreaterThan(0);
    expect(text).not.toMatch(/schedule"|actions|newsroom\/press-releases/);
  });

  it('has latency, the event loop, the database connections, kept answers and the jobs that ended', async () => {
    await anonymous().get('/api/site');
    const text = await metrics();
    expect(
      valueOf(text, 'dateline_http_request_duration_seconds_count', { route: '/api/site' }),
    ).toBeGreaterThan(0);
    expect(text).toMatch(/nodejs_eventloop_lag_p99_seconds \d/);
    for (const state of ['used', 'free', 'pending']) {
      for (const pool of ['strapi', 'reads'])
        expect(text).toContain(`database_pool_connections{pool="${pool}",state="${state}"} `);
    }
    for (const series of ['hits_total', 'misses_total', 'bytes'])
      expect(text).toMatch(new RegExp(`^dateline_cache_${series} \\d`, 'm'));
    for (const outcome of ['done', 'failed', 'givenUp']) {
      expect(text).toMatch(new RegExp(`dateline_jobs_total\\{outcome="${outcome}"\\} \\d`));
    }
  });

  it('does not tell everybody which jobs ended: mail to publishers is about what is not public', async () => {
    expect(await metrics()).not.toMatch(/task="/);
  });
});
