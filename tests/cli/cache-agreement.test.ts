import fc from 'fast-check';
import { paragraph, unique } from '../support/api';
import {
  listReads,
  makeCachedNewsroom,
  onDatabase,
  readAs,
  settle,
  type CachedNewsroom,
} from '../support/cached-newsroom';
import { startInstance, type Instance } from '../support/instances';
import { startTestDatabase, type TestDatabase } from '../support/test-database';
import { untilComparedIn } from '../support/until-compared';

const isLong = process.env.FUZZ === 'long';
const LONG = 900_000; // milliseconds; FUZZ=long begins no run after that

jest.setTimeout(LONG + 600_000);

let database: TestDatabase;
const all: Instance[] = [];
let instances: Instance[];
/** Keeps no answers, but knows the documents that they are made of. */
let knowing: Instance;
let uncached: Instance;
let newsroom: CachedNewsroom;
let reads: string[];

/** Answers name the newsroom's address: the same for all instances, as behind a proxy. */
const ONE_ADDRESS = { PUBLIC_URL: 'https://newsroom.example.org', SITE_URL: 'https://www.example.org' };

/** Four instances share the hundred connections of a server. */
const FEW = { DATABASE_POOL_MAX: '6', DATABASE_READ_POOL_MAX: '3' };

beforeAll(async () => {
  database = await startTestDatabase();
  const start = async (settings = {}): Promise<Instance> => {
    const instance = await startInstance(database, { ...ONE_ADDRESS, ...FEW, ...settings });
    all.push(instance);
    return instance;
  };
  const first = await start();
  instances = [first, await start()];
  knowing = await start({ CACHE_SIZE_MB: '0' });
  uncached = await start({ CACHE_SIZE_MB: '0', CACHE_ROWS_MB: '0' });
  newsroom = await makeCachedNewsroom(first);
  await onDatabase(database, STORE_PICTURE);
  await settle(instances[1] ?? first);
  await settle(knowing);
  reads = listReads(newsroom);
});

afterAll(async () => {
  for (const instance of all) await instance.kill();
  await database.remove();
});

type Write = (instance: Instance, pick: number) => Promise<unknown>;

const one = (list: readonly string[], pick: number): string => list[pick % list.length] ?? '';
const release = (pick: number): string => `/api/press-releases/${one(newsroom.releases, pick)}`;
const act =
  (action: string, body: object): Write =>
  (instance, pick) =>
    instance.post(`${release(pick)}/actions/${action}`, body);
const title = () => ({ title: unique('new') });

/** Makes a public document. @returns its documentId */
const make = async (to: Instance, type: string, data: object): Promise<string> => {
  const made = await to.post(`/api/${type}?status=published`, { data }).expect(201);
  return (made.body as { data: { documentId: string } }).data.documentId;
};

/** Changes what the public has of a release, if it has any. */
const publish = async (to: Instance, pick: number, data: object): Promise<void> => {
  await to.put(release(pick), { data });
  await to.post(`${release(pick)}/actions/correct`, { kind: 'minor', locales: ['en'] });
};

const newRelease = () => ({
  ...title(),
  summary: 's',
  body: paragraph('b'),
  datelineCity: 'Accra',
  contacts: newsroom.contacts,
});

const PICTURE = 1;
const STORE_PICTURE = `insert into files (id, document_id, name, url, hash, ext, mime, size, provider, width, height)
  values (${PICTURE}, 'picture', 'map.png', '/uploads/map.png', 'map', '.png', 'image/png', 1, 'local', 2, 2)`;

/** Some are refused where a release stands: a refusal changes nothing either. */
const WRITES: Record<string, Write> = {
  'save a draft': (to, pick) => to.put(release(pick), { data: title() }),
  'save a French draft': (to, pick) =>
    to.put(`${release(pick)}?locale=fr`, {
      data: { ...title(), summary: 's', body: paragraph('b'), slug: 'new-slug', datelineCity: 'Accra' },
    }),
  publish: (to, pick) => publish(to, pick, title()),
  release: act('release', {}),
  correct: act('correct', { kind: 'minor', locales: ['en'] }),
  withdraw: act('withdraw', { reason: 'Wrong.' }),
  restore: act('restore', {}),
  'change relations': (to, pick) =>
    publish(to, pick, {
      topics: [one(newsroom.topics, pick + 1)],
      donors: [{ country: newsroom.country }],
    }),
  'rename a topic': (to, pick) =>
    to.put(`/api/topics/${one(newsroom.topics, pick)}?status=published`, { data: { name: unique('new') } }),
  'rename a topic in French': (to, pick) =>
    to.put(`/api/topics/${one(newsroom.topics, pick)}?status=published&locale=fr`, {
      data: { name: unique('new') },
    }),
  'rename a contact': (to, pick) =>
    to.put(`/api/contacts/${one(newsroom.contacts, pick)}?status=published`, {
      data: { name: unique('new') },
    }),
  'rename an organisation': (to) =>
    to.put(`/api/organisations/${newsroom.organisation}?status=published`, { data: { name: unique('new') } }),
  'change a country': (to) =>
    to.put(`/api/partner-countries/${newsroom.country}?status=published`, {
      data: { name: unique('new'), roles: [{ role: 'champion' }] },
    }),
  'move a page': (to, pick) =>
    to.put(`/api/pages/${newsroom.pages[1] ?? ''}?status=published`, {
      data: { ...title(), parent: pick % 2 === 0 ? null : newsroom.pages[0] },
    }),
  'rename the page above': (to) =>
    to.put(`/api/pages/${newsroom.pages[0] ?? ''}?status=published`, { data: { slug: unique('new') } }),
  'make a redirect': (to) =>
    to.post('/api/redirects?status=published', { data: { from: `/${unique('old')}`, to: '/new' } }),
  'make a release': (to) => make(to, 'press-releases', newRelease()),
  'delete a release': async (to) =>
    to.delete(`/api/press-releases/${await make(to, 'press-releases', newRelease())}`).expect(204),
  'delete a topic in use': async (to, pick) => {
    const topic = await make(to, 'topics', { name: unique('new') });
    await publish(to, pick, { topics: [topic] });
    await to.delete(`/api/topics/${topic}`).expect(204);
  },
  'delete a page': async (to) => {
    const page = await make(to, 'pages', { ...title(), parent: newsroom.pages[0] });
    await to.get('/api/navigation');
    await to.delete(`/api/pages/${page}`).expect(204);
  },
  'give a release a picture': (to, pick) =>
    publish(to, pick, { image: PICTURE, imageAlternativeText: 'A map' }),
  'take the picture of a release': (to, pick) => publish(to, pick, { image: null }),
  'change what the library says of a picture': () =>
    onDatabase(
      database,
      `update files set alternative_text = '${unique('new')}', updated_at = now() where id = ${PICTURE}`,
    ),
  'delete a picture': () => onDatabase(database, `delete from files where id = ${PICTURE}; ${STORE_PICTURE}`),
  'change the site': (to) => to.put('/api/site?status=published', { data: { name: unique('new') } }),
  'close topics to the public': () =>
    onDatabase(
      database,
      `update up_permissions set action = 'closed' where action = 'api::topic.topic.find'`,
    ),
  'open topics to the public': () =>
    onDatabase(
      database,
      `update up_permissions set action = 'api::topic.topic.find' where action = 'closed'`,
    ),
};

const isAlike = async (): Promise<void> => {
  const readAll = ({ url }: Instance) => Promise.all(reads.map((path) => readAs(url, path)));
  const truth = await readAll(uncached);
  for (const instance of [...instances, knowing]) expect(await readAll(instance)).toEqual(truth);
};

describe('two instances with a cache and one that knows documents alone, on one database', () => {
  it('answer like one without, whatever is written', async () => {
    const kinds = Object.keys(WRITES).map((write) =>
      fc.record({ write: fc.constant(write), at: fc.nat({ max: 1 }), pick: fc.nat({ max: 3 }) }),
    );
    const inAnyOrder = fc
      .tuple(...kinds)
      .chain((steps) => fc.shuffledSubarray(steps, { minLength: steps.length }));
    await isAlike();
    await fc.assert(
      fc.asyncProperty(inAnyOrder, async (steps) => {
        for (const { write, at, pick } of steps) {
          const [first, second] = at === 0 ? instances : instances.toReversed();
          if (first === undefined || second === undefined) throw new Error('Two instances are needed.');
          await WRITES[write]?.(first, pick);
          await untilComparedIn((statement) => onDatabase<{ waiting: number }>(database, statement)); // jobs write too
          await settle(first); // some are made below it
          await settle(second);
          await settle(knowing);
          await isAlike().catch((cause: unknown) => {
            throw new Error(`Not after the step "${write}".`, { cause });
          });
        }
      }),
      isLong
        ? { numRuns: 1000, interruptAfterTimeLimit: LONG, markInterruptAsFailure: false, endOnFailure: true }
        : { numRuns: 1, endOnFailure: true },
    );
  });

  it('keep whatever the public reads: no answer is made from a table that tells nobody of its changes', () => {
    for (const instance of instances) expect(instance.output()).not.toMatch(/are not kept: nothing tells/);
  });
});
