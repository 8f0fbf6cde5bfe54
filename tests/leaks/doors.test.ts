import fc from 'fast-check';
import { anonymous, documentOf } from '../support/api';
import { onDatabase } from '../support/cached-newsroom';
import { followChanges, type Change } from '../support/changes';
import { PUBLISHING, readAs } from '../support/doors/publishing';
import { until } from '../support/until';
import { makeToken } from '../support/api-token';
import { attempts, send, writesOf, type Attempt } from '../support/doors/requests';
import { readPublicly } from '../support/doors/public-view';
import { makeWorld, type World } from '../support/doors/world';
import { listRoutes } from '../support/list-routes';
import { startOwnNewsroom } from '../support/probes/start-own-newsroom';
import { employAs } from '../support/roles';
import { administrator, employ } from '../support/staff';

const isLong = process.env.FUZZ === 'long';
const DEEDS = 24;
const RUNS = isLong ? 200 : 10; // of 30 writes each

jest.setTimeout(isLong ? 3_600_000 : 900_000); // milliseconds, for a busy machine

let newsroom: Awaited<ReturnType<typeof startOwnNewsroom>>;
let routes: readonly string[];
let world: World;
/** Nobody of these may publish a release, or what a release uses. */
let staff: readonly Caller[];
let tools: readonly Caller[];

interface Caller {
  readonly name: string;
  readonly token: string;
}

/** The panel's routes take no API tokens, and the others no staff: once in eight they are tried all the same. */
const callerOf = ({ route, caller }: Attempt): Caller => {
  const isOfApi = route.includes(' /api/') !== (caller % 8 === 0);
  const callers = isOfApi ? tools : staff;
  const chosen = callers[caller % callers.length];
  if (chosen === undefined) throw new Error('Nobody is there to try it.');
  return chosen;
};

beforeAll(async () => {
  newsroom = await startOwnNewsroom({});
  world = await makeWorld();
  routes = await listRoutes(newsroom.environment);
  const release = {
    may: ['read', 'create', 'update', 'delete', 'publish'],
    fields: ['title', 'slug', 'contacts', 'image', 'attachments'],
  };
  const box = (name: string) => `api::${name}.${name}`;
  const writing = ['press-release', 'contact', 'topic'].flatMap((name) => [`${box(name)}.create`]);
  staff = [
    { name: 'author', token: (await employ('Ama', 'Author')).token },
    { name: 'translator', token: (await employ('Tarik', 'Translator: français (fr)')).token },
    { name: 'creator', token: (await employAs('Chris', { ...release, isCreator: true })).token },
  ];
  tools = [
    {
      name: 'token for uploads',
      token: (await makeToken('custom', ['plugin::upload.content-api.upload'])).accessKey,
    },
    { name: 'token for drafts', token: (await makeToken('custom', writing)).accessKey },
    { name: 'token that reads', token: (await makeToken('read-only', null)).accessKey },
  ];
});

afterAll(async () => {
  await newsroom.remove();
});

interface DeskOfScheduled {
  readonly state: string;
  readonly embargoedUntil: string | null;
  readonly releaseAt: string | null;
}

const deskOfScheduled = async (): Promise<DeskOfScheduled> => {
  const desk = await administrator().get(`/newsroom/press-releases/${world.scheduled}`).expect(200);
  const { state, embargoedUntil, releaseAt } = (desk.body as { data: DeskOfScheduled }).data;
  return { state, embargoedUntil, releaseAt };
};

const ANSWERED_WITHIN = 60_000; // milliseconds: only something that hangs takes longer
const AROUND = 120; // characters

/** Where two answers begin to differ. */
const differenceAt = (before: string, after: string, path: string): string => {
  let place = 0;
  while (before[place] === after[place]) place += 1;
  const part = (text: string) => text.slice(Math.max(0, place - AROUND), place + AROUND);
  return `${path}\n  ${part(before)}\n  ${part(after)}`;
};

describe('whoever may not publish', () => {
  it('changes nothing that is public, and no state, through any route there is', async () => {
    expect(writesOf(routes).length).toBeGreaterThan(40);
    const before = await readPublicly(world);
    expect(Object.values(before).filter((answer) => answer.startsWith('200')).length).toBeGreaterThan(10);
    const desk = await deskOfScheduled();
    let succeeded = 0;
    await fc.assert(
      fc.asyncProperty(attempts(routes), async (tried) => {
        const log: string[] = [];
        for (const attempt of tried) {
          const caller = callerOf(attempt);
          const test = send(world, caller.token, attempt);
          const { status } = await test.timeout(ANSWERED_WITHIN).catch((error: unknown) => {
            throw new Error(
              `No answer to ${test.method} ${test.url} of ${caller.name}: ${JSON.stringify(attempt)}`,
              { cause: error },
            );
          });
          if (status < 300) succeeded += 1;
          log.push(`${status} ${caller.name}: ${test.method} ${test.url}`);
        }
        const after = await readPublicly(world);
        const changed = Object.keys(before).filter((path) => before[path] !== after[path]);
        const told = log.filter((line) => /^[25]/.test(line)).join('\n');
        if (changed.length > 0)
          throw new Error(
            `The public sees otherwise:\n${changed.map((path) => differenceAt(before[path] ?? '', after[path] ?? '', path)).join('\n')}\nafter\n${told}`,
          );
        // an author may change what waits for its time: then it does not go out, and keeps its time and embargo
        expect({ ...(await deskOfScheduled()), told }).toEqual({ ...desk, told });
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(succeeded).toBeGreaterThan(0);
  });
});

/** What the history says is public in a language. */
const wordsOfLastPublication = async (documentId: string, locale: string): Promise<object> => {
  const [last] = await onDatabase<{ snapshot: Readonly<Record<string, unknown>> }>(
    newsroom.database,
    `select snapshot from document_history where document_id = '${documentId}' and locale = '${locale}'
     and kind = 'publication' order by id desc limit 1`,
  );
  if (last === undefined) throw new Error(`The history knows of no publication in ${locale}.`);
  const { title, summary, body } = last.snapshot;
  return { title, summary, body };
};

describe('whoever may publish', () => {
  it('changes nothing for the readers of a language that log and history do not tell', async () => {
    const { released } = world;
    const publisher = await employ('Paula', 'Publisher');
    const get = (path: string) => anonymous().get(path);
    const deeds = fc.array(fc.constantFrom(...Object.keys(PUBLISHING)), {
      minLength: DEEDS,
      maxLength: DEEDS,
    });
    await fc.assert(
      fc.asyncProperty(deeds, async (chosen) => {
        for (const deed of chosen) {
          const { next } = await followChanges(get);
          const before = { en: await readAs(released, 'en'), fr: await readAs(released, 'fr') };
          await PUBLISHING[deed]?.(world, publisher);
          for (const locale of ['en', 'fr'] as const) {
            if ((await readAs(released, locale)) === before[locale]) continue;
            const isTold = ({ changes }: { changes: Change[] }) =>
              changes.some((change) => change.documentId === released && change.locale === locale);
            await until(() => followChanges(get, next), isTold).catch((error: unknown) => {
              throw new Error(`Nobody told the readers of ${locale}: ${deed}`, { cause: error });
            });
          }
        }
      }),
      { numRuns: isLong ? 100 : 1, endOnFailure: true },
    );
    for (const locale of ['en', 'fr']) {
      const path = `/api/press-releases/${released}?locale=${locale}`;
      expect(documentOf(await anonymous().get(path).expect(200))).toMatchObject(
        await wordsOfLastPublication(released, locale),
      );
    }
  });
});
