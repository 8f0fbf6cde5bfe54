import { FEED_FORMATS } from '../../../src/distribution/feeds/domain/feed';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { withClient } from '../job-sql';
import type { Instance } from '../instances';
import { startReceiver, type Receiver } from '../receiver';
import { administrator } from '../staff';
import { until } from '../until';
import { connecting, makeWebhook } from '../webhooks';
import type { PublicWorld } from './make-public';
import { anonymous } from '../api';

/** Everybody outside whom the newsroom tells things: partners, subscribers, ReliefWeb, caches in front. */
export interface Outside {
  /** What the newsroom is started with, so that it tells them. */
  readonly settings: Readonly<Record<string, string>>;
  /** Makes webhooks and subscriptions with every kind of filter, once the newsroom runs. */
  readonly subscribe: (newsroom: Instance, world: PublicWorld) => Promise<void>;
  /** All that they were told so far, and asked; waits until nothing is left to be sent. */
  readonly hear: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
}

export const listenOutside = async (): Promise<Outside> => {
  const receiver = await startReceiver();
  receiver.answer = ({ path }, response) => {
    response.writeHead(200).end(new URL(path, receiver.url).searchParams.get('hub.challenge') ?? '');
  };
  let newsroom: Instance | null = null;
  return {
    settings: {
      NODE_OPTIONS: `--import=${pathToFileURL(join(__dirname, 'reach-receivers.mjs')).href}`,
      PURGE_SERVICE: 'fastly',
      PURGE_ADDRESS: `${receiver.url}/cache`,
      RELIEFWEB_URL: `${receiver.url}/reliefweb`,
      RELIEFWEB_APPNAME: 'newsroom-tests',
      RELIEFWEB_PROVIDER: 'provider-1',
      RELIEFWEB_KEY: 'key-1',
      RELIEFWEB_SOURCES: '1255',
      RELIEFWEB_COUNTRIES: 'GHA:97',
    },
    subscribe: async (instance, { topic, topicSlug, country }) => {
      newsroom = instance;
      const filters = [{ countries: connecting(country) }, { topics: connecting(topic) }];
      for (const filter of [
        {},
        ...filters,
        { languages: ['fr', 'es', 'ar'] },
        { events: ['content.changed'] },
      ])
        await makeWebhook(receiver, filter);
      const events = await makeStrapiWebhooks(receiver);
      if (events.join() !== 'entry.publish') throw new Error(`Strapi’s webhooks tell of ${events.join()}.`);
      for (const query of ['', '?locale=fr', '?country=GH', `?topic=${topicSlug}`]) {
        const topics = FEED_FORMATS.map((format) => `${instance.url}/api/feeds/press.${format}${query}`);
        await Promise.all(topics.map((topic) => subscribe(receiver, topic)));
        await untilNothingWaits(instance); // the hub takes few requests of one host before it made sure
      }
    },
    hear: async () => {
      if (newsroom !== null) await untilNothingWaits(newsroom);
      return receiver.received.map(
        ({ method, path, headers, body }) => `${method} ${path}\n${JSON.stringify(headers)}\n\n${body}`,
      );
    },
    close: receiver.close,
  };
};

/** What Strapi's own webhooks could tell of. */
const EVENTS = ['create', 'update', 'delete', 'publish', 'unpublish', 'draft-discard']
  .map((name) => `entry.${name}`)
  .concat(['media.create', 'media.update', 'media.delete']);

/** One of Strapi's own webhooks for each event that the newsroom leaves it. @returns these events */
const makeStrapiWebhooks = async ({ url }: Receiver): Promise<string[]> => {
  const taken: string[] = [];
  for (const event of EVENTS) {
    const address = `${url.replace('127.0.0.1', '192.0.2.1')}/strapi`;
    const webhook = { name: event, url: address, headers: {}, events: [event] };
    const { status } = await administrator().post('/admin/webhooks', webhook);
    if (status === 201) taken.push(event);
  }
  return taken;
};

const subscribe = async ({ url }: Receiver, topic: string): Promise<void> => {
  const form = { 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.callback': `${url}/websub` };
  await anonymous().post('/api/websub').type('form').send(form).expect(202);
};

/** Jobs but those of releases that are not due, and of those that fail: these stay. */
const WAITING = `select count(*)::int as count from graphile_worker.jobs where task_identifier <> 'release'`;

const untilNothingWaits = async ({ environment }: Instance): Promise<void> => {
  const connection = {
    host: environment.DATABASE_HOST,
    port: Number(environment.DATABASE_PORT),
    database: environment.DATABASE_NAME,
    user: environment.DATABASE_USERNAME,
    password: environment.DATABASE_PASSWORD,
  };
  await withClient(connection, (client) =>
    until(
      async () => (await client.query<{ count: number }>(WAITING)).rows[0]?.count,
      (count) => count === 0,
    ),
  );
};
