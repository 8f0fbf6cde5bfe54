import fc from 'fast-check';
import { stringify } from 'qs';
import type { World } from '../doors/world';
import { text, valuesFor } from './hostile';

/** A request that somebody sends, whole. */
export interface Attempt {
  readonly method: string;
  readonly target: string;
  readonly type: string | null;
  readonly body: string | null;
}

const UIDS = [
  ...['press-release', 'page', 'contact', 'topic', 'site'].map((name) => `api::${name}.${name}`),
  'plugin::upload.file',
  'admin::user',
  'plugin::users-permissions.user',
  'press.quote',
  'api::nope.nope',
];

const BOUNDARY = 'fuzz';

/** What a part of a path may be: what there is, and what there is not. */
const partOf = (world: World, name: string): fc.Arbitrary<string> => {
  const known = [
    world.released,
    world.draft,
    world.page,
    world.topic,
    ...world.files.map(({ id }) => String(id)),
  ];
  const real = /model|uid|contenttype/i.test(name)
    ? fc.constantFrom(...UIDS)
    : fc.constantFrom(...known, '1', '2');
  const spelt = text.map((part) => encodeURIComponent(Buffer.from(part).toString()));
  return fc.oneof(
    { weight: 5, arbitrary: real },
    { weight: 4, arbitrary: spelt },
    { weight: 1, arbitrary: fc.constantFrom('%', '%ff', '%2e%2e', 'a%2Fb') },
  );
};

const pathOf = (world: World, pattern: string): fc.Arbitrary<string> => {
  const parts = pattern.split(/(:\w+\*?(?:\([^)]*\))?|\(.*\))/);
  return fc
    .tuple(...parts.map((part) => (/^[:(]/.test(part) ? partOf(world, part) : fc.constant(part))))
    .map((chosen) => chosen.join(''));
};

type Values = ReturnType<typeof valuesFor>;

const queryOf = ({ object }: Values): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 2, arbitrary: fc.constant('') },
    { weight: 5, arbitrary: object.map((sent) => wellFormed(() => `?${stringify(sent)}`)) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        '?%',
        '?a=%ff',
        '?[]=',
        '?a[=b',
        '?filters[$and][0][$or][0][$not]=',
        '?id=x',
      ),
    },
  );

/** Halves of surrogates are no text that can be sent. */
const wellFormed = (write: () => string): string => {
  try {
    return write();
  } catch {
    return '';
  }
};

interface Sent {
  readonly type: string | null;
  readonly body: string | null;
}

const multipart = (fields: object): string =>
  [
    ...Object.entries(fields).map(
      ([name, sent]) =>
        `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name.replaceAll('"', '')}"\r\n\r\n${typeof sent === 'string' ? sent : JSON.stringify(sent)}\r\n`,
    ),
    `--${BOUNDARY}\r\nContent-Disposition: form-data; name="files"; filename="a.txt"\r\nContent-Type: text/plain\r\n\r\nA text.\r\n`,
    `--${BOUNDARY}--\r\n`,
  ].join('');

const bodyOf = ({ object, value }: Values): fc.Arbitrary<Sent> =>
  fc.oneof(
    { weight: 1, arbitrary: fc.constant({ type: null, body: null }) },
    {
      weight: 5,
      arbitrary: object.map((sent) => ({ type: 'application/json', body: JSON.stringify(sent) })),
    },
    {
      weight: 2,
      arbitrary: object.map((data) => ({ type: 'application/json', body: JSON.stringify({ data }) })),
    },
    { weight: 2, arbitrary: value.map((sent) => ({ type: 'application/json', body: JSON.stringify(sent) })) },
    {
      weight: 1,
      arbitrary: fc.constantFrom('{', '[', '"', '').map((sent) => ({ type: 'application/json', body: sent })),
    },
    {
      weight: 1,
      arbitrary: object.map((sent) => ({
        type: 'application/x-www-form-urlencoded',
        body: wellFormed(() => stringify(sent)),
      })),
    },
    {
      weight: 2,
      arbitrary: object.map((sent) => ({
        type: `multipart/form-data; boundary=${BOUNDARY}`,
        body: multipart(sent),
      })),
    },
    { weight: 1, arbitrary: fc.constant({ type: 'text/plain', body: 'x' }) },
  );

/** One attempt at each route, in their order. */
export const attemptsAt = (world: World, routes: readonly string[]): fc.Arbitrary<Attempt[]> =>
  fc.tuple(...routes.map((route) => attemptAt(world, route)));

const attemptAt = (world: World, route: string): fc.Arbitrary<Attempt> => {
  const [method = '', pattern = ''] = route.split(' ');
  const values = valuesFor(pattern);
  return fc.tuple(pathOf(world, pattern), queryOf(values), bodyOf(values)).map(([path, asked, sent]) => ({
    method,
    target: path + asked,
    ...(method === 'GET' ? { type: null, body: null } : sent),
  }));
};
