import { execFileSync } from 'node:child_process';
import request from 'supertest';
import { paragraph } from '../support/api';
import { startInstance, type Instance } from '../support/instances';
import { startReceiver, type Receiver } from '../support/receiver';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { PREVIEW_TOKEN, ROOT, WRITING_TOKEN } from '../support/test-environment';
import { until } from '../support/until';
import { act, makeContact } from '../support/versions/write-on-both';

jest.setTimeout(300_000);

const TITLE = 'Quintessential';
const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

let database: TestDatabase;
let collector: Receiver;
let instance: Instance;

beforeAll(async () => {
  database = await startTestDatabase();
  collector = await startReceiver();
  collector.answer = (_got, response) =>
    response.writeHead(200, { 'Content-Type': 'application/json' }).end('{}');
  instance = await startInstance(database, {
    OTEL_EXPORTER_OTLP_ENDPOINT: collector.url,
    OTEL_BSP_SCHEDULE_DELAY: '200',
    OTEL_METRIC_EXPORT_INTERVAL: '500',
    OTEL_RESOURCE_ATTRIBUTES: 'deployment.environment.name=tests',
    TRUST_PROXY: '1',
  });
});

afterAll(async () => {
  await instance.kill();
  await collector.close();
  await database.remove();
});

interface Attribute {
  readonly key: string;
  readonly value: { readonly stringValue?: string; readonly intValue?: number };
}

interface Sent {
  readonly resourceSpans?: {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeSpans: { readonly spans: { name: string; traceId: string; attributes: Attribute[] }[] }[];
  }[];
  readonly resourceMetrics?: { readonly scopeMetrics: { readonly metrics: { name: string }[] }[] }[];
}

const sentTo = (path: string): Sent[] =>
  collector.received.filter((got) => got.path === path).map(({ body }) => JSON.parse(body) as Sent);

const spans = () =>
  sentTo('/v1/traces').flatMap(({ resourceSpans = [] }) =>
    resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
  );

const untilSpan = (name: string) =>
  until(
    () => Promise.resolve(spans().filter((span) => span.name === name)),
    (found) => found.length > 0,
  );

describe('with OTEL_EXPORTER_OTLP_ENDPOINT', () => {
  it('a request is a span with its route, in the trace of the proxy that asked', async () => {
    await request(instance.url)
      .get('/api/topics/none')
      .set('traceparent', `00-${TRACE}-00f067aa0ba902b7-01`)
      .expect(404);
    const [span] = await untilSpan('GET /api/topics/:id');
    expect(span?.traceId).toBe(TRACE);
    expect(Object.fromEntries((span?.attributes ?? []).map(({ key, value }) => [key, value]))).toEqual({
      'http.request.method': { stringValue: 'GET' },
      'http.route': { stringValue: '/api/topics/:id' },
      'http.response.status_code': { intValue: 404 },
    });
  });

  it('a job is a span', async () => {
    const contact = await makeContact(instance);
    const data = {
      title: TITLE,
      summary: TITLE,
      body: paragraph(TITLE),
      datelineCity: 'Accra',
      contacts: [contact],
    };
    const made = await instance.post('/api/press-releases', { data }).expect(201);
    const { documentId } = (made.body as { data: { documentId: string } }).data;
    await act(instance, documentId, 'schedule', { releaseAt: new Date(Date.now() + 1000).toISOString() });
    await untilSpan('job release');
  });

  it('metrics are those of /metrics', async () => {
    const shown = (await request(instance.url).get('/metrics').expect(200)).text;
    const names = [...shown.matchAll(/^# TYPE (\S+) /gm)].map(([, name]) => name);
    const sent = await until(
      () => Promise.resolve(sentTo('/v1/metrics').at(-1)),
      (last) => last !== undefined,
    );
    const told = sent?.resourceMetrics?.flatMap(({ scopeMetrics }) =>
      scopeMetrics.flatMap(({ metrics }) => metrics.map(({ name }) => name)),
    );
    expect(names.length).toBeGreaterThan(20);
    expect(names.filter((name) => !told?.includes(name ?? ''))).toEqual([]);
  });

  it('nothing of a query, a token, a title or a document is in them', async () => {
    await instance.get(`/api/press-releases?filters[title]=${TITLE}&status=draft`).expect(200);
    await request(instance.url).get(`/api/search?q=${TITLE}`).expect(200);
    await request(instance.url).get(`/${TITLE}?token=${PREVIEW_TOKEN}`);
    await untilSpan('GET /api/search');
    await instance.stop(); // what waits is sent
    const all = collector.received.map(({ path, body }) => path + body).join('\n');
    expect(all).toContain('deployment.environment.name');
    for (const word of [
      TITLE,
      TITLE.toLowerCase(),
      PREVIEW_TOKEN,
      WRITING_TOKEN,
      'filters',
      'documentId',
      'example.org',
    ])
      expect(all).not.toContain(word);
  });
});

describe('without it', () => {
  it('none of its packages is loaded by what serves', () => {
    const script = `require('./dist/src/index.js'); require('./dist/src/middlewares/measure-requests.js');
      console.log(Object.keys(require.cache).filter((path) => /opentelemetry.(sdk|exporter|resources)/.test(path)).length)`;
    expect(execFileSync(process.execPath, ['-e', script], { cwd: ROOT, encoding: 'utf8' }).trim()).toBe('0');
  });

  it('and with a protocol that is not spoken, the start says so', async () => {
    const settings = { OTEL_EXPORTER_OTLP_ENDPOINT: collector.url, OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' };
    await expect(startInstance(database, settings)).rejects.toThrow(
      'OTEL_EXPORTER_OTLP_PROTOCOL must be http/json; it is "grpc".',
    );
  });
});
