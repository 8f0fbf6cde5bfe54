import { ask, forAll } from './ask';
import { ANONYMOUS, PREVIEW, WRONG, type Caller } from './callers';
import { CLOSED, PROBES } from './routes';

/** The one right to write that the partner's token has. */
const MAY_PARTNER_WRITE = 'POST /api/topics';

const PROBED = new Set(PROBES.map(({ path }) => `GET ${path}`));

const closingOf = (route: string) => CLOSED.find(({ routes }) => routes.test(route));

/** The routes that the list of probes does not know. */
export const findUnknown = (routes: readonly string[]): string[] =>
  routes.filter((route) => !PROBED.has(route) && closingOf(route) === undefined);

/** A draft that addresses name: only who it is for may keep a caller out. */
interface Draft {
  readonly documentId: string;
  readonly title: string;
}

/** What closed routes answer to callers who have no business there, where it is no refusal or holds the draft's title. */
export const findOpen = async (
  routes: readonly string[],
  partner: Caller,
  { documentId, title }: Draft,
): Promise<string[]> => {
  const asks = routes
    .filter((route) => !PROBED.has(route))
    .flatMap((route) => {
      const callers = [ANONYMOUS, WRONG, partner, ...(route.startsWith('GET ') ? [] : [PREVIEW])];
      const strangers = callers.filter((caller) => caller !== partner || route !== MAY_PARTNER_WRITE);
      return strangers.map((caller): [string, Caller] => [route, caller]);
    });
  const answers = await forAll(asks, async ([route, caller]) => {
    const [method = 'GET', pattern = '/'] = route.split(' ');
    const body = method === 'GET' ? undefined : JSON.stringify({ data: { title: 'A stranger was here' } });
    const { status, body: text } = await ask(caller, fill(pattern, documentId), method, body);
    const isRefused = closingOf(route)?.answers.includes(status) === true && !text.includes(title);
    return isRefused ? [] : [`${route} as ${caller.name}: ${status} ${text.slice(0, 200)}`];
  });
  return answers.flat();
};

const fill = (pattern: string, documentId: string): string =>
  pattern
    .replaceAll(/:(model|uid|contentType)\b/g, 'api::press-release.press-release')
    .replaceAll(':action', 'release')
    .replaceAll(':targetField', 'contacts')
    .replaceAll(/:(id|sourceId|documentId)\b/g, documentId)
    .replaceAll(/:\w+\*?/g, '1');
