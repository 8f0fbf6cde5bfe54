import { FEED_FORMATS } from '../../../src/distribution/feeds/domain/feed';
import { COLLECTION_PROBES } from './collections';
import { asking, plain, type ClosedRoutes, type Probe } from './probe';

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

/**
 * The shared list: every route of the newsroom that answers somebody without an account, and how it is tried. A route that
 * is registered and stands neither here nor below makes tests/leaks/leaks.test.ts fail.
 */
export const PROBES: readonly Probe[] = [
  ...COLLECTION_PROBES,
  asking('/api/content', ({ slug }) => [
    'path=/',
    `path=/news/${slug}`,
    `path=/news/${slug}&locale=fr`,
    `path=/news/${slug}&locale=ar&fallback=en`,
    `path=/${slug}`,
  ]),
  asking('/api/navigation', () => ['locale=en', 'locale=fr', 'locale=fr&fallback=en', 'locale=ar']),
  asking('/api/search', (secrets) => [
    `q=${secrets.word}`,
    `q=${secrets.word.slice(0, 6)}`,
    `q=${secrets.word}&locale=fr`,
    ...byFacet(secrets).map((query) => `q=hiding&${query}`),
  ]),
  ...['/api/feeds/press', ...FEED_FORMATS.map((format) => `/api/feeds/press.${format}`)].map((path) =>
    asking(path, byFacet),
  ),
  plain('/api/sitemap.xml'),
  plain('/api/news-sitemap.xml'),
  asking('/api/changes', () => ['limit=500', 'since=MQ']),
  {
    path: '/api/press-releases/:documentId/press-kit',
    asks: ({ slug }) => [`/api/press-releases/${slug}/press-kit`],
  },
  plain('/api/openapi.json'),
  plain('/docs'),
  plain('/docs/start.js'),
  { path: '/docs/:file', asks: ({ slug }) => ['/docs/swagger-ui.css', `/docs/${slug}`] },
  asking('/api/preview', ({ slug, word }) => [`token=${word}`, `token=${slug}.${word}`]),
  plain('/_health'),
  plain('/health/live'),
  plain('/health/ready'),
  { path: '/metrics', asks: () => ['/metrics'], steady: gaugesOf },
  plain('/api/i18n/locales'),
  { path: '/', asks: () => ['/'] },
  {
    path: '/((?!uploads/).+)',
    asks: ({ slug, word }) => [`/${slug}`, `/news/${slug}`, `/${word}.png`, '/robots.txt'],
  },
  {
    path: '/uploads/(.*)',
    asks: ({ word }) => [
      '/uploads/',
      `/uploads/${word}`,
      `/uploads/${word}.png`,
      `/uploads/thumbnail_${word}.png`,
    ],
  },
  { path: '/admin/:path*', asks: ({ slug }) => ['/admin', `/admin/${slug}`] },
  plain('/content-manager/preview/script'),
  plain('/admin/init'),
  plain('/admin/project-type'),
  plain('/admin/telemetry-properties'),
  asking('/admin/registration-info', ({ word }) => [`registrationToken=${word}`]),
];

/** Routes that say who may use them: that they refuse strangers, and tokens that were not made for them, is tried. */
export const CLOSED: readonly ClosedRoutes[] = [
  {
    routes: /^POST \/api\/websub$/,
    because: 'anybody may ask the hub, in a form; it says what is wrong with what was sent',
    answers: [400],
  },
  {
    routes: /^(POST|PUT|DELETE) \/api\//,
    because: 'writing needs a token that was made for it',
    answers: [401, 403],
  },
  {
    routes: /^GET \/api\/(embargoed|upload|content-type-builder)\//,
    because: 'reading them needs a token that was made for it',
    answers: [401, 403],
  },
  { routes: /^GET \/api\/translations\/status$/, because: 'it tells of drafts', answers: [401, 403] },
  {
    routes:
      /^(GET|POST|PUT|DELETE) \/(newsroom|content-manager|content-type-builder|email|i18n|upload|users-permissions)(\/|$)/,
    because: 'the panel’s routes are for people who signed in',
    answers: [401, 403],
  },
  {
    routes: /^POST \/admin\/(login|register|register-admin|forgot-password|reset-password)$/,
    because: 'signing in needs what a stranger does not have; too many tries are refused',
    answers: [400, 429],
  },
  { routes: /^(GET|POST|PUT|DELETE) \/admin\//, because: 'so are these', answers: [401, 403] },
];
