import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { startReceiver } from '../support/receiver';
import { signIn } from '../support/shared-newsroom';
import { administrator } from '../support/staff';
import { startTestNewsroom, type TestNewsroom } from '../support/test-newsroom';
import { until } from '../support/until';

const START = 240_000; // milliseconds

let newsroom: TestNewsroom;

beforeAll(async () => {
  const mapped = pathToFileURL(join(__dirname, '../support/probes/reach-receivers.mjs')).href;
  newsroom = await startTestNewsroom({ settings: { NODE_OPTIONS: `--import=${mapped}` } });
  process.env.NEWSROOM_URL = newsroom.url;
  process.env.NEWSROOM_ADMIN_TOKEN = await signIn(newsroom.url);
}, START);

afterAll(async () => {
  await newsroom.stop();
}, START);

const TOPICS = '/content-manager/collection-types/api::topic.topic';

test('a webhook of Strapi’s own is told of what is published from when it is made, and of no draft', async () => {
  const receiver = await startReceiver();
  const url = `${receiver.url.replace('127.0.0.1', '192.0.2.1')}/strapi`;
  await administrator()
    .post('/admin/webhooks', { name: 'technical', url, headers: {}, events: ['entry.publish'] })
    .expect(201);
  await administrator().post(TOPICS, { name: 'Nobody is told' }).expect(201);
  await administrator().post(`${TOPICS}/actions/publish`, { name: 'Everybody is told' }).expect(200);
  const told = await until(
    () => Promise.resolve(receiver.received.map(({ body }) => JSON.parse(body) as object)),
    ({ length }) => length >= 4,
  );
  const whole = { name: 'Everybody is told', slug: 'everybody-is-told' };
  expect(told).toHaveLength(4);
  for (const each of told) expect(each).toMatchObject({ event: 'entry.publish', entry: whole });
  await receiver.close();
});
