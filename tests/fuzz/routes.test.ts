import fc from 'fast-check';
import { makeToken } from '../support/api-token';
import { makeWorld, type World } from '../support/doors/world';
import { attemptsAt, type Attempt } from '../support/fuzz/attempts';
import { sendRaw } from '../support/fuzz/send-raw';
import { listRoutes } from '../support/list-routes';
import { startOwnNewsroom } from '../support/probes/start-own-newsroom';
import { administrator, employ } from '../support/staff';
import { PREVIEW_TOKEN, WRITING_TOKEN } from '../support/test-environment';

const isLong = process.env.FUZZ === 'long';
const ROUNDS = isLong ? 150 : 1; // through all routes, for each caller
const AT_ONCE = 4; // requests under way
const SEED = Number(process.env.FUZZ_SEED ?? 71);

jest.setTimeout(isLong ? 7_200_000 : 900_000); // milliseconds, for a busy machine

let newsroom: Awaited<ReturnType<typeof startOwnNewsroom>>;
let world: World;
let routes: readonly string[];

interface Caller {
  /** Routes that know callers of this kind; the others turn all of them away alike, and are asked by some in long runs. */
  readonly asks: RegExp;
  /** The bearer token; null: none. */
  readonly token: () => Promise<string | null>;
}

const ALL = /./;
const OF_API = / \/api\//;
const OF_PANEL = / \/(?!api\/)/;

const employee = (name: string, role: string): Caller => ({
  asks: OF_PANEL,
  token: async () => (await employ(name, role)).token,
});

const callers: Readonly<Record<string, Caller>> = {
  anybody: { asks: ALL, token: () => Promise.resolve(null) },
  'a token that nobody gave out': { asks: OF_API, token: () => Promise.resolve('forged') },
  'the token of previews': { asks: OF_API, token: () => Promise.resolve(PREVIEW_TOKEN) },
  'the token of writing tools': { asks: OF_API, token: () => Promise.resolve(WRITING_TOKEN) },
  'a token that may do everything': {
    asks: OF_API,
    token: async () => (await makeToken('full-access', null)).accessKey,
  },
  'an author': employee('Ama', 'Author'),
  'a translator': employee('Tarik', 'Translator: français (fr)'),
  'a publisher': employee('Paula', 'Publisher'),
  'an editor of pages': employee('Edda', 'Editor of pages'),
  'an administrator': { asks: OF_PANEL, token: () => Promise.resolve(administrator().token) },
};

/** Of an administrator these end the session, or the accounts and tokens of the others. */
const ENDS_OTHERS =
  /^(DELETE|PUT) \/admin\/(users|roles|api-tokens)|^POST \/admin\/(logout|.*batch-delete|api-tokens\/:id)|^DELETE \/(i18n|users-permissions)|^PUT \/users-permissions\/roles/;

beforeAll(async () => {
  newsroom = await startOwnNewsroom({});
  world = await makeWorld();
  routes = await listRoutes(newsroom.environment);
});

afterAll(async () => {
  await newsroom.remove();
});

const describeAttempt = ({ method, target, type, body }: Attempt): string =>
  `${method} ${target} ${type ?? ''} ${body ?? ''}`.slice(0, 1000);

/** Sends all, several at once. @returns what the newsroom failed at, in words */
const findFaults = async (token: string | null, attempts: readonly Attempt[]): Promise<string[]> => {
  const faults: string[] = [];
  const left = [...attempts];
  const work = async (): Promise<void> => {
    for (let attempt = left.pop(); attempt !== undefined; attempt = left.pop()) {
      const { status, said } = await sendRaw(newsroom.url, token, attempt);
      if (status >= 500) faults.push(`${status} ${describeAttempt(attempt)} → ${said}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return faults;
};

describe.each(Object.entries(callers))('whatever is asked by %s', (name, caller) => {
  it('is no fault of the newsroom, and is answered', async () => {
    const token = await caller.token();
    const known = routes.filter((route) => isLong || caller.asks.test(route));
    const asked = name === 'an administrator' ? known.filter((route) => !ENDS_OTHERS.test(route)) : known;
    expect(asked.length).toBeGreaterThan(50);
    await fc.assert(
      fc.asyncProperty(attemptsAt(world, asked), async (attempts) => {
        expect((await findFaults(token, attempts)).join('\n')).toBe('');
      }),
      { seed: SEED, numRuns: ROUNDS, endOnFailure: true },
    );
    expect(newsroom.isRunning()).toBe(true);
  });
});
