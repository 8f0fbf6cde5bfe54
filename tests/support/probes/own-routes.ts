import { ROUTES } from '../../../src/app/routes';
import type { Access, Route } from '../../../src/platform/http/route';
import { asking, at, plain, type ClosedRoutes, type MakeProbe, type Probe } from './probe';

/** Lines of our own gauges: the rest of the metrics counts requests and the machine's work. */
const gaugesOf = (text: string): string => {
  const names = [...text.matchAll(/^# TYPE (dateline_\S+) gauge$/gm)].map(([, name]) => name ?? '');
  return text
    .split('\n')
    .filter((line) => names.some((name) => line.startsWith(name)))
    .join('\n');
};

/** Queries of a list that can be cut down by language, country and topic. */
const byFacet = ({ slug }: { slug: string }): string[] => [
  'locale=fr',
  'locale=ar',
  'country=GH',
  'country=MA',
  `topic=${slug}`,
  'page=2',
];

const feed = asking(byFacet);

/** How each of our own routes that answers strangers is asked, by its name. */
export const OWN_ASKS: Readonly<Record<string, MakeProbe>> = {
  getContent: asking(({ slug }) => [
    'path=/',
    `path=/news/${slug}`,
    `path=/news/${slug}&locale=fr`,
    `path=/news/${slug}&locale=ar&fallback=en`,
    `path=/${slug}`,
    `path=/news/topics/${slug}`,
  ]),
  getNavigation: asking(() => ['locale=en', 'locale=fr', 'locale=fr&fallback=en', 'locale=ar']),
  search: asking((secrets) => [
    `q=${secrets.word}`,
    `q=${secrets.word.slice(0, 6)}`,
    `q=${secrets.word}&locale=fr`,
    ...byFacet(secrets).map((query) => `q=hiding&${query}`),
  ]),
  getFeed: feed,
  getFeedRss: feed,
  getFeedAtom: feed,
  getFeedJson: feed,
  getFeedNinjs: feed,
  getSitemap: plain,
  getNewsSitemap: plain,
  listChanges: asking(() => ['limit=500', 'since=MQ']),
  streamChanges: (path) => ({ path, asks: () => [`${path}?since=x`] }), // it does not end; what it tells is among what is told outside
  getPressKit: at(({ slug }) => [slug]),
  getDescription: plain,
  showDocs: plain,
  startDocs: plain,
  getSecurityTxt: plain,
  getDocsFile: at(({ slug }) => ['swagger-ui.css', slug]),
  getPreview: asking(({ slug, word }) => [`token=${word}`, `token=${slug}.${word}`]),
  getCalendar: at(({ word, slug }) => [word, slug]),
  getLiveness: plain,
  getReadiness: plain,
  getMetrics: (path) => ({ ...plain(path), steady: gaugesOf }),
};

/** What those that take what strangers send answer to nonsense. */
const REFUSALS: Readonly<Record<string, Omit<ClosedRoutes, 'routes'>>> = {
  subscribe: {
    because: 'anybody may ask the hub, in a form; it says what is wrong with what was sent',
    answers: [400],
  },
};

const STRANGERS: readonly Access[] = ['public', 'link', 'operators'];

/** Whether somebody without an account gets an answer. */
export const answersStrangers = ({ method, access }: Route): boolean =>
  method === 'GET' && STRANGERS.includes(access);

/** One for each route that answers strangers. @throws for one that OWN_ASKS does not know */
export const makeOwnProbes = (): Probe[] =>
  ROUTES.filter(answersStrangers).map(({ name, path }) => {
    const make = OWN_ASKS[name];
    if (make === undefined)
      throw new Error(`${name} answers strangers: say in tests/support/probes/own-routes.ts how to ask it.`);
    return make(path);
  });

/** All others of our own: whoever may not ask for them is refused. */
export const listOwnClosed = (): ClosedRoutes[] =>
  ROUTES.filter((route) => !answersStrangers(route)).map(({ name, method, path, access }) => ({
    routes: new RegExp(`^${method} ${path.replaceAll('.', '\\.')}$`),
    because: `it is for those with the right: ${access}`,
    answers: [401, 403],
    ...REFUSALS[name],
  }));
