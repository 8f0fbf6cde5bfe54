import type { Core } from '@strapi/strapi';

type Middleware = Parameters<Core.Strapi['documents']['use']>[0];
type Run = (context: never, next: () => Promise<unknown>) => Promise<unknown>;

/** Only i18n's middleware has it in its text. */
const SIGN = 'getNestedPopulateOfNonLocalizedAttributes';

const found = new WeakSet<Core.Strapi>();

/**
 * The plugin i18n reads a document before and after each write, with all that its languages share, to copy it from one to the others. It
 * is left out where the newsroom does that itself. To be called before plugins are bootstrapped.
 *
 * @param isOurs - whether the newsroom copies after an action
 */
export const standInForSharing = (strapi: Core.Strapi, isOurs: (context: never) => boolean): void => {
  const { documents } = strapi;
  const use = documents.use;
  documents.use = (middleware) => {
    if (!String(middleware).includes(SIGN)) return use(middleware);
    found.add(strapi);
    const share = middleware as unknown as Run;
    const run: Run = (context, next) => (isOurs(context) ? next() : share(context, next));
    return use(run as unknown as Middleware);
  };
};

/** Whether i18n's middleware was met. */
export const standsIn = (strapi: Core.Strapi): boolean => found.has(strapi);
