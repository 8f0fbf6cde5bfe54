import fc from 'fast-check';
import request, { type Test } from 'supertest';
import type { World } from './world';

/** A write that somebody tries, as the description of a route and random values make it. */
export interface Attempt {
  readonly route: string;
  readonly caller: number;
  readonly picks: readonly number[];
}

const UIDS = ['press-release', 'page', 'contact', 'topic', 'organisation', 'partner-country'].map(
  (name) => `api::${name}.${name}`,
);
const ACTIONS = [
  'publish',
  'unpublish',
  'discard',
  'release',
  'schedule',
  'correct',
  'withdraw',
  'restore',
  'cancel-schedule',
  'return-to-draft',
  'confirm-translation',
];

/** Writes that end the newsroom, the session or somebody's account: not what is tried here. */
const LEFT_OUT =
  /^\w+ \/(admin|content-type-builder|users-permissions|api\/(auth|users|content-type-builder|websub)|i18n|email|api\/email)/;

export const writesOf = (routes: readonly string[]): string[] =>
  routes.filter((route) => /^(POST|PUT|DELETE|PATCH) /.test(route) && !LEFT_OUT.test(route));

export const attempts = (routes: readonly string[]) =>
  fc.array(
    fc.record({
      route: fc.constantFrom(...writesOf(routes)),
      caller: fc.nat(9_999),
      picks: fc.array(fc.nat(9_999), { minLength: 12, maxLength: 12 }),
    }),
    { minLength: 30, maxLength: 30 },
  );

/** The request of an attempt; what it answers is not looked at. */
export const send = (world: World, token: string, { route, picks }: Attempt): Test => {
  const [method = '', pattern = ''] = route.split(' ');
  const pick = <Value>(place: number, values: readonly Value[]): Value =>
    values[(picks[place] ?? 0) % values.length] as Value;
  const documents = [
    world.released,
    world.scheduled,
    world.draft,
    world.page,
    ...world.contacts,
    world.topic,
  ];
  const ids = [...documents, ...world.files.map(({ id }) => String(id)), '1', '2', '3'];
  const isRelease = pattern.includes('press-release');
  const path = pattern.replaceAll(/:(\w+)(\([^)]*\))?/g, (_whole, name: string) => {
    if (name === 'model' || name === 'uid') return pick(0, [UIDS[0] ?? '', ...UIDS]);
    if (name === 'action') return pick(1, ACTIONS);
    return isRelease ? pick(2, documents.slice(0, 3)) : pick(2, ids);
  });
  const query = pick(3, [
    '',
    '?locale=fr',
    '?locale=en',
    '?locale=*',
    '?status=published',
    `?id=${world.files[0]?.id ?? ''}`,
    `?id=${world.files[1]?.id ?? ''}`,
  ]);
  const url = process.env.NEWSROOM_URL ?? '';
  const agent = request(url);
  const verb = method.toLowerCase() as 'post' | 'put' | 'delete' | 'patch';
  const asked = agent[verb](path + query).set('Authorization', `Bearer ${token}`);
  if (path.includes('upload') && method !== 'DELETE' && pick(4, [true, true, false]))
    return withFile(asked, world, pick);
  const data = { ...wordsOf(world, pick), ...(pick(9, [true, false]) ? identityOf(world, pick) : {}) };
  const lists = {
    documentIds: [pick(7, documents)],
    locales: [pick(8, ['en', 'fr'])],
    fileIds: world.files.map(({ id }) => id),
  };
  return asked.send(path.startsWith('/api/') ? { data, ...lists } : { ...data, ...lists });
};

type Pick = <Value>(place: number, values: readonly Value[]) => Value;

const wordsOf = (world: World, pick: Pick): object => ({
  title: 'Zebra',
  name: 'Zebra',
  ...pick(4, [
    {},
    { contacts: [world.contacts[1]] },
    { contacts: { connect: [], disconnect: [{ documentId: world.contacts[0] }] } },
    { topics: [] },
  ]),
  ...pick(5, [{}, { image: null }, { image: world.files[1]?.id, attachments: [] }, { donors: [] }]),
  ...pick(6, [
    {},
    { embargoedUntil: null },
    { corrections: [{ note: 'Zebra', date: '2026-01-01T00:00:00Z' }] },
    { releasedAt: '2020-01-01T00:00:00Z' },
  ]),
  ...pick(10, [
    {},
    {
      reason: 'Zebra',
      notes: { en: 'Zebra', fr: 'Zebra' },
      kind: 'correction',
      releaseAt: '2034-01-01T10:00',
    },
  ]),
});

/** What decides which document a write is for, or what the program keeps. */
const identityOf = (world: World, pick: Pick): object => ({
  ...pick(7, [{}, { documentId: world.released }, { documentId: world.scheduled }, { id: 1 }]),
  ...pick(8, [
    {},
    { state: 'released', publishedAt: '2026-01-01T00:00:00Z' },
    { state: 'draft', releaseAt: null },
  ]),
  ...pick(11, [{}, { locale: 'ar' }, { fileInfo: { alternativeText: 'Zebra', caption: 'Zebra' } }]),
});

const withFile = (asked: Test, world: World, pick: Pick): Test => {
  const uses = pick(5, [
    {},
    {
      ref: 'api::press-release.press-release',
      refId: String(pick(6, [1, 2, 3, 4])),
      field: pick(7, ['attachments', 'image']),
    },
    { refId: world.released, ref: 'api::press-release.press-release', field: 'image' },
  ]);
  let sent = asked.field('fileInfo', JSON.stringify({ alternativeText: 'Zebra', caption: 'Zebra' }));
  for (const [name, value] of Object.entries(uses)) sent = sent.field(name, value);
  return sent.attach('files', Buffer.from('Zebra'), { filename: 'zebra.txt' });
};
