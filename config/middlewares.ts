/** The panel asks the newsroom alone: Strapi's default lets a script there send to any address, and shows pictures of a market. */
const OF_THE_PANEL = {
  // One text each: Strapi would lay a shorter list over its own and keep the end of that.
  'connect-src': "'self'",
  'img-src': "'self' data: blob:",
};

export default [
  'global::answer-cache',
  'global::measure-requests',
  'strapi::cors', // the newsroom's own (src/platform/edge/answer-origins.ts)
  'strapi::logger',
  'global::keep-secrets-from-logs',
  'strapi::errors',
  'global::answer-refusals',
  {
    name: 'strapi::security',
    config: {
      hsts: false, // by TLS alone, which `strapi::cors` knows here
      contentSecurityPolicy: { directives: OF_THE_PANEL },
    },
  },
  'global::tag-encodings',
  'strapi::compression',
  'strapi::query',
  'global::limit-rates',
  'global::refuse-unfit-queries',
  'global::answer-quickly',
  'global::refuse-files',
  { name: 'strapi::body', config: { multipart: false } },
  'global::refuse-unfit-values',
  'global::mend-strapi-routes',
  'global::order-bulk-actions',
  'global::offer-each-once',
  'strapi::session',
  { name: 'strapi::favicon', config: { path: 'public/favicon.png' } },
  'global::answer-unchanged',
  'global::closed-files',
  'global::uploads',
  'strapi::public',
];
