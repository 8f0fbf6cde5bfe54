export default [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::query',
  'strapi::body',
  'global::refuse-unfit-values',
  'strapi::session',
  'strapi::favicon',
  'global::closed-files',
  'strapi::public',
];
