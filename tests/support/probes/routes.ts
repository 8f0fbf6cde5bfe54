import { COLLECTION_PROBES } from './collections';
import { listOwnClosed, makeOwnProbes } from './own-routes';
import { asking, plain, type ClosedRoutes, type Probe } from './probe';

/** Strapi's own routes that answer somebody without an account, beside those of the content types. */
const STRAPI_PROBES: readonly Probe[] = [
  plain('/_health'),
  plain('/api/i18n/locales'),
  plain('/'),
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
  asking(({ word }) => [`registrationToken=${word}`])('/admin/registration-info'),
];

/** Strapi's own routes that say who may use them. */
const STRAPI_CLOSED: readonly ClosedRoutes[] = [
  {
    routes: /^(POST|PUT|DELETE) \/api\//,
    because: 'writing needs a token that was made for it',
    answers: [401, 403],
  },
  {
    routes: /^GET \/api\/(upload|content-type-builder)\//,
    because: 'reading them needs a token that was made for it',
    answers: [401, 403],
  },
  {
    routes:
      /^(GET|POST|PUT|DELETE) \/(content-manager|content-type-builder|email|i18n|upload|users-permissions)(\/|$)/,
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

/**
 * Every route of the newsroom that answers somebody without an account, and how it is tried: our own by their descriptors
 * (`own-routes.ts`), then Strapi's. A route that is registered and stands neither here nor below makes tests/leaks/leaks.test.ts
 * fail.
 */
export const PROBES: readonly Probe[] = [...COLLECTION_PROBES, ...makeOwnProbes(), ...STRAPI_PROBES];

/** Routes that say who may use them: that they refuse strangers, and tokens that were not made for them, is tried. */
export const CLOSED: readonly ClosedRoutes[] = [...listOwnClosed(), ...STRAPI_CLOSED];
