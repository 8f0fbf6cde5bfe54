import { listRoutes } from '../support/list-routes';
import { ANONYMOUS, makePartner, PREVIEW, WRONG, type Caller } from '../support/probes/callers';
import { ask, forAll } from '../support/probes/ask';
import { CLOSED, PROBES } from '../support/probes/routes';
import { startOwnNewsroom } from '../support/probes/start-own-newsroom';
import { makeDraftRelease } from '../support/factories';

jest.setTimeout(300_000); // milliseconds: some seconds when nothing else runs

let newsroom: Awaited<ReturnType<typeof startOwnNewsroom>>;
let routes: readonly string[] = [];

beforeAll(async () => {
  newsroom = await startOwnNewsroom();
  routes = await listRoutes(newsroom.environment);
});

afterAll(() => newsroom.remove());

/** The one right to write that the partner's token has. */
const MAY_PARTNER_WRITE = 'POST /api/topics';

const PROBED = new Set(PROBES.map(({ path }) => `GET ${path}`));

const closingOf = (route: string) => CLOSED.find(({ routes: pattern }) => pattern.test(route));

describe('every route that is registered', () => {
  it('is known to the list of probes (CONTRIBUTING.md, "Add a route")', () => {
    expect(routes.length).toBeGreaterThan(200);
    expect(routes.filter((route) => !PROBED.has(route) && closingOf(route) === undefined)).toEqual([]);
  });

  it('refuses callers who have no business there, with not a word of what it holds', async () => {
    const { documentId, title } = await makeDraftRelease();
    const partner = await makePartner();
    const closed = routes.filter((route) => !PROBED.has(route));
    const asks = closed.flatMap((route) => {
      const isRead = route.startsWith('GET ');
      const callers = [ANONYMOUS, WRONG, partner, ...(isRead ? [] : [PREVIEW])];
      const strangers = callers.filter((caller) => caller !== partner || route !== MAY_PARTNER_WRITE);
      return strangers.map((caller): [string, Caller] => [route, caller]);
    });
    const answers = await forAll(asks, async ([route, caller]) => {
      const [method = 'GET', pattern = '/'] = route.split(' ');
      const body = method === 'GET' ? undefined : JSON.stringify({ data: { title: 'A stranger was here' } });
      const { status, body: text } = await ask(caller, fill(pattern, documentId), method, body);
      const isRefused = closingOf(route)?.answers.includes(status) === true && !text.includes(String(title));
      return isRefused ? [] : [`${route} as ${caller.name}: ${status} ${text.slice(0, 200)}`];
    });
    expect(answers.flat()).toEqual([]);
  });
});

/** An address of a route that names a real draft: only who it is for may keep a caller out. */
const fill = (pattern: string, documentId: string): string =>
  pattern
    .replaceAll(/:(model|uid|contentType)\b/g, 'api::press-release.press-release')
    .replaceAll(':action', 'release')
    .replaceAll(':targetField', 'contacts')
    .replaceAll(/:(id|sourceId|documentId)\b/g, documentId)
    .replaceAll(/:\w+\*?/g, '1');
