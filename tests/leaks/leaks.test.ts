import fc from 'fast-check';
import { randomUUID } from 'node:crypto';
import { ask, forAll, type Answer } from '../support/probes/ask';
import { ANONYMOUS, makePartner, PREVIEW, WRONG, type Caller } from '../support/probes/callers';
import { DRAFT_ASKS } from '../support/probes/collections';
import { hide, prepare, STATES, type Hidden } from '../support/probes/hide-release';
import { makePublicWorld, type PublicWorld } from '../support/probes/make-public';
import type { Secrets } from '../support/probes/probe';
import { randomAsk } from '../support/probes/random-query';
import { PROBES } from '../support/probes/routes';
import { startOwnNewsroom } from '../support/probes/start-own-newsroom';
import { employ, type Staff } from '../support/staff';

const isLong = process.env.FUZZ === 'long';
const RUNS = isLong ? 200 : STATES.length; // each state once, then any
const RANDOM_ASKS = isLong ? 200 : 75; // a run
const STANDING = 'zqstanding';

jest.setTimeout(isLong ? 14_400_000 : 1_200_000); // milliseconds: about a minute when nothing else runs

let newsroom: Awaited<ReturnType<typeof startOwnNewsroom>>;
let world: PublicWorld;
let author: Staff;
let callers: readonly Caller[];

beforeAll(async () => {
  newsroom = await startOwnNewsroom();
  author = await employ('Ama', 'Author');
  world = await makePublicWorld(STANDING);
  callers = [ANONYMOUS, WRONG, PREVIEW, await makePartner()];
});

afterAll(() => newsroom.remove());

interface Question {
  readonly caller: Caller;
  readonly path: string;
  readonly steady?: ((text: string) => string) | undefined;
}

/** What the preview token may ask: drafts, and other languages' drafts. */
const isOfDrafts = (path: string): boolean =>
  ['localizations', 'status=', 'publicationFilter', 'hasPublishedVersion'].some((name) =>
    path.includes(name),
  );

/** One question in so many is asked by a caller; with FUZZ=long all are. */
const SHARES = 3;
const SHARES_OF_TOKENS = 10; // a wrong token is refused before anything is read; the others read as anybody does

const questionsOf = (secrets: Secrets, random: readonly string[], share: number): Question[] => {
  const fill = (path: string) => path.replaceAll('WORD', secrets.word).replaceAll('SLUG', secrets.slug);
  const asks = [
    ...PROBES.flatMap(({ asks: list, steady }) => list(secrets).map((path) => ({ path, steady }))),
    ...random.map((path) => ({ path: fill(path) })),
    ...DRAFT_ASKS.map((path) => ({ path })),
  ];
  return callers.flatMap((caller) => {
    const shares = isLong ? 1 : caller === ANONYMOUS ? SHARES : SHARES_OF_TOKENS;
    return asks
      .filter((_, index) => index % shares === share % shares)
      .filter(({ path }) => caller.mayPreview !== true || !isOfDrafts(path))
      .map((question) => ({ ...question, caller }));
  });
};

/** Headers that follow from the bytes of the body. */
const OF_THE_BODY = /^(content-length|etag): .*$/gm;

const askAll = (questions: readonly Question[]): Promise<Answer[]> =>
  forAll(questions, async ({ caller, path, steady }) => {
    const answer = await ask(caller, path);
    return steady === undefined
      ? answer
      : { ...answer, headers: answer.headers.replaceAll(OF_THE_BODY, ''), body: steady(answer.body) };
  });

/** A leak, for whoever reads the failure: what was asked, by whom, and the bytes that tell. */
const report = ({ caller, path }: Question, before: Answer, after: Answer): string => {
  const [old, now] = [show(before), show(after)];
  const start = Math.max(0, firstDifference(old, now) - AROUND);
  return [
    `GET ${path}`,
    `as ${caller.name}`,
    '--- without it',
    cut(old, start),
    '--- with it',
    cut(now, start),
  ].join('\n');
};

const firstDifference = (old: string, now: string): number => {
  let index = 0;
  while (index < now.length && now[index] === old[index]) index += 1;
  return index;
};

const AROUND = 300; // bytes shown before the first difference

const cut = (text: string, start: number): string => text.slice(start, start + 4 * AROUND);

const show = ({ status, headers, body }: Answer): string => `${status}\n${headers}\n\n${body}`;

const isSame = (one: Answer, other: Answer): boolean =>
  one.status === other.status && one.headers === other.headers && one.body === other.body;

const LANGUAGES = ['fr', 'es', 'ar'] as const;

const hidden: fc.Arbitrary<Hidden> = fc.record({
  state: fc.constantFrom(...STATES),
  locales: fc.subarray([...LANGUAGES]),
  withPicture: fc.boolean(),
  withDonors: fc.boolean(),
  withDraftRelations: fc.boolean(),
  withPage: fc.boolean(),
});

const EVERYTHING = { withPicture: true, withDonors: true, withDraftRelations: true, withPage: true };

const chooseSecrets = (): Secrets => {
  const word = `zq${randomUUID().replaceAll('-', '').slice(0, 12)}`;
  return { word, slug: `${word}-slug` };
};

describe('what is not released', () => {
  it('changes no answer to anybody, and stands in none', async () => {
    const random = fc.array(randomAsk, { minLength: RANDOM_ASKS, maxLength: RANDOM_ASKS });
    await fc.assert(
      fc.asyncProperty(hidden, random, fc.nat(29), async (thing, asks, share) => {
        const secrets = chooseSecrets();
        const prepared = await prepare(thing, world);
        const questions = questionsOf(secrets, asks, share);
        const before = await askAll(questions);
        const made = await hide(thing, prepared, secrets, { author, world });
        const after = await askAll(questions);
        const leaks = questions.flatMap((question, index) => {
          const [old, now] = [before[index], after[index]];
          if (old === undefined || now === undefined) throw new Error('An answer is missing.');
          const tells = [...Object.keys(made), STANDING].some((id) => now.body.includes(id));
          return isSame(old, now) && !tells ? [] : [report(question, old, now)];
        });
        leaks.push(...(await askForIds(made, secrets)));
        if (leaks.length > 0) throw new Error(`${leaks.length} leaks:\n\n${leaks.slice(0, 3).join('\n\n')}`);
        expect(newsroom.output()).not.toContain(secrets.word);
        for (const id of Object.keys(made)) expect(newsroom.output()).not.toContain(id);
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
  });
});

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
  const questions = Object.entries(made).flatMap(([id, collection]) =>
    callers.flatMap((caller) =>
      [
        ...(caller === ANONYMOUS ? ofAnybody : ['']).map((query) => `/api/${collection}/${id}${query}`),
        `/api/${collection}?filters[documentId]=${id}`,
        `/api/press-releases?filters[contacts][documentId]=${id}`,
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
