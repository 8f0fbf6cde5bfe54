import { FEED_FORMATS } from '../../src/distribution/feeds/domain/feed';
import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { makeDraftRelease } from '../support/factories';
import { listRoutes, startWithUndescribed } from '../support/list-routes';
import { ask, forAll } from '../support/probes/ask';
import {
  ANONYMOUS,
  makeAccredited,
  makePartner,
  PREVIEW,
  WRONG,
  type Caller,
} from '../support/probes/callers';
import { DRAFT_ASKS } from '../support/probes/collections';
import { askAll, isSame, report, type Question } from '../support/probes/compare';
import { follow, hide, prepare, STATES, type Hidden } from '../support/probes/hide-release';
import { makePublicWorld, type PublicWorld } from '../support/probes/make-public';
import { listenOutside, type Outside } from '../support/probes/outside';
import type { Secrets } from '../support/probes/probe';
import { randomAsk } from '../support/probes/random-query';
import { findOpen, findUnknown } from '../support/probes/refusals';
import { PROBES } from '../support/probes/routes';
import { startOwnNewsroom } from '../support/probes/start-own-newsroom';
import { employ, type Staff } from '../support/staff';

const isLong = process.env.FUZZ === 'long';
const MINUTES = 60_000; // milliseconds
const LONG = 10 * MINUTES; // FUZZ=long begins no run after that
const RUNS = isLong ? 1000 : STATES.length; // each state once, then any
const RANDOM_ASKS = isLong ? 200 : 60; // a run
const STANDING = 'zqstanding';

jest.setTimeout(LONG + 20 * MINUTES); // for a busy machine: about a minute when nothing else runs

let newsroom: Awaited<ReturnType<typeof startOwnNewsroom>>;
let outside: Outside;
let routes: readonly string[];
let world: PublicWorld;
let author: Staff;
let partner: Caller;
let accredited: Caller;

beforeAll(async () => {
  outside = await listenOutside();
  newsroom = await startOwnNewsroom(outside.settings);
  const listing = listRoutes(newsroom.environment);
  author = await employ('Ama', 'Author');
  world = await makePublicWorld(STANDING);
  await outside.subscribe(newsroom, world);
  partner = await makePartner();
  accredited = await makeAccredited();
  routes = await listing;
});

afterAll(async () => {
  await newsroom.remove();
  await outside.close();
});

/** What the preview token may ask: drafts, and other languages' drafts. */
const isOfDrafts = (path: string): boolean =>
  ['localizations', 'status=', 'publicationFilter', 'hasPublishedVersion'].some((name) =>
    path.includes(name),
  );

/** One question in so many is asked by a caller. */
const SHARES = isLong ? 1 : 4;
const SHARES_OF_TOKENS = isLong ? 4 : 12; // a wrong token is refused before anything is read; others read as anybody does
const SHARES_OF_HEADS = 12; // the headers of an answer without its body

const EARLY = ['press-releases', 'press.ninjs'].map((name) => `/api/embargoed/${name}`);

const questionsOf = (
  thing: Hidden,
  secrets: Secrets,
  random: readonly string[],
  share: number,
): Question[] => {
  const fill = (path: string) => path.replaceAll('WORD', secrets.word).replaceAll('SLUG', secrets.slug);
  const asks: Omit<Question, 'caller'>[] = [
    ...PROBES.flatMap(({ asks: list, steady }) => list(secrets).map((path) => ({ path, steady }))),
    ...random.map((path) => ({ path: fill(path) })),
    ...DRAFT_ASKS.map((path) => ({ path })),
  ];
  const pick = (shares: number) => asks.filter((_, index) => index % shares === share % shares);
  const ofAll = [ANONYMOUS, WRONG, PREVIEW, partner, accredited].flatMap((caller) =>
    pick(caller === ANONYMOUS ? SHARES : SHARES_OF_TOKENS)
      .filter(({ path }) => caller.mayPreview !== true || !isOfDrafts(path))
      .map((question) => ({ ...question, caller })),
  );
  const heads = pick(SHARES_OF_HEADS).flatMap(({ path, steady }): Question[] =>
    steady === undefined ? [{ path, method: 'HEAD', caller: ANONYMOUS }] : [],
  );
  const early = thing.state === 'embargoed' ? [] : EARLY.map((path) => ({ path, caller: accredited }));
  return [...ofAll, ...heads, ...early];
};

/** Asked once more after what follows in public: what is hidden stands in none of it. */
const AFTERWARDS = [
  '/api/press-releases?locale=*&populate=*&pagination[pageSize]=100&sort=id:desc',
  '/api/changes?limit=500',
  '/api/sitemap.xml',
  '/api/news-sitemap.xml',
  ...FEED_FORMATS.map((format) => `/api/feeds/press.${format}`),
].map((path) => ({ path, caller: ANONYMOUS }));

const LANGUAGES = ['fr', 'es', 'ar'] as const;

const hidden: fc.Arbitrary<Hidden> = fc.record({
  state: fc.constantFrom(...STATES),
  locales: fc.subarray([...LANGUAGES]),
  withPicture: fc.boolean(),
  withDonors: fc.boolean(),
  withDraftRelations: fc.boolean(),
  withPage: fc.boolean(),
  withEdits: fc.boolean(),
});

const EVERYTHING = {
  withPicture: true,
  withDonors: true,
  withDraftRelations: true,
  withPage: true,
  withEdits: true,
};

const chooseSecrets = (): Secrets => {
  const word = `zq${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  return { word, slug: `${word}-slug` };
};

describe('what is not released', () => {
  it('changes no answer to anybody, stands in none, and nobody outside is told of it', async () => {
    const random = fc.array(randomAsk, { minLength: RANDOM_ASKS, maxLength: RANDOM_ASKS });
    const end = Date.now() + LONG;
    let runs = 0;
    await fc.assert(
      fc.asyncProperty(hidden, random, fc.nat(29), async (thing, asks, share) => {
        if (Date.now() > end) return;
        runs += 1;
        const leaks = await findLeaks(thing, asks, share);
        if (leaks.length > 0) throw new Error(`${leaks.length} leaks:\n\n${leaks.slice(0, 3).join('\n\n')}`);
      }),
      {
        numRuns: RUNS,
        endOnFailure: true,
        examples: STATES.map((state, index): [Hidden, string[], number] => [
          { state, locales: LANGUAGES.slice(0, index % 4), ...EVERYTHING },
          fc.sample(random, 1)[0] ?? [],
          index,
        ]),
      },
    );
    expect(runs).toBeGreaterThanOrEqual(isLong ? 1 : RUNS);
    if (isLong) process.stdout.write(`${runs} runs\n`);
  });
});

/** Hides one thing, and says all that tells of it. */
const findLeaks = async (thing: Hidden, asks: readonly string[], share: number): Promise<string[]> => {
  const secrets = chooseSecrets();
  const prepared = await prepare(thing, world);
  const questions = questionsOf(thing, secrets, asks, share);
  const before = await askAll(questions);
  const heardBefore = (await outside.hear()).length;
  const { made, documentId } = await hide(thing, prepared, secrets, { author, world });
  const telling = [secrets.word, ...Object.keys(made)];
  const tells = (text: string) => telling.some((word) => text.includes(word));
  const after = await askAll(questions);
  const leaks = questions.flatMap((question, index) => {
    const [old, now] = [before[index], after[index]];
    if (old === undefined || now === undefined) throw new Error('An answer is missing.');
    const holds = [...Object.keys(made), STANDING].some((word) => now.body.includes(word));
    return isSame(old, now) && !holds ? [] : [report(question, old, now)];
  });
  leaks.push(...(await askForIds(made, secrets)));
  leaks.push(
    ...(await outside.hear()).slice(heardBefore).map((told) => `Told while nothing public happened: ${told}`),
  );
  await follow(thing.state, documentId);
  const later = await askAll(AFTERWARDS);
  leaks.push(...later.filter(({ body }) => tells(body)).map(({ body }) => `Afterwards: ${body}`));
  leaks.push(...(await outside.hear()).filter(tells).map((told) => `Told outside: ${told}`));
  const lines = newsroom.output().split('\n').filter(tells);
  leaks.push(...lines.map((line) => `Logged: ${line}`));
  return leaks;
};

/** A document that is hidden answers as one that never was: byte for byte, but for the id. */
const askForIds = async (made: Readonly<Record<string, string>>, { word }: Secrets): Promise<string[]> => {
  const ofAnybody = [
    '',
    '?populate=*',
    '?locale=fr',
    '?locale=*',
    `?fields=${word}`,
    '?populate=localizations',
  ];
  const tokens = [WRONG, PREVIEW, partner, accredited];
  const questions = Object.entries(made).flatMap(([id, collection], index) =>
    [ANONYMOUS, ...tokens.filter((_, place) => isLong || place === index % tokens.length)].flatMap((caller) =>
      [
        ...(caller === ANONYMOUS ? ofAnybody : ['']).map((query) => `/api/${collection}/${id}${query}`),
        `/api/${collection}?filters[documentId]=${id}`,
        `/api/press-releases?filters[contacts][documentId]=${id}`,
        `/api/press-releases/${id}/press-kit`,
      ].map((path) => ({ id, caller, path })),
    ),
  );
  const answers = await forAll(questions, async ({ id, caller, path }) => {
    const never = randomUUID().replaceAll('-', '').slice(0, id.length);
    const none = await ask(caller, path.replace(id, never));
    const some = await ask(caller, path);
    const renamed = (text: string): string => text.replaceAll(never, id);
    const same = isSame({ ...none, headers: renamed(none.headers), body: renamed(none.body) }, some);
    return same ? [] : [report({ caller, path }, none, some)];
  });
  return answers.flat();
};

describe('every route that is registered', () => {
  it('is described: one that is not ends the start with a sentence that names it', async () => {
    const { code, output } = await startWithUndescribed(newsroom.environment, '/api/undescribed');
    expect(code).toBe(1);
    expect(output).toContain(
      'Nobody has described GET /api/undescribed: list its descriptor in src/app/routes.ts',
    );
  });

  it('is known to the list of probes (CONTRIBUTING.md, "Add a route")', () => {
    expect(routes.length).toBeGreaterThan(200);
    expect(findUnknown(routes)).toEqual([]);
  });

  it('refuses callers who have no business there, with not a word of what it holds', async () => {
    const { documentId, title } = await makeDraftRelease();
    expect(await findOpen(routes, partner, { documentId, title: String(title) })).toEqual([]);
  });
});
