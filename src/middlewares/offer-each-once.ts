import type { Core } from '@strapi/strapi';
import { isLocalised } from '../shared/content-types/is-localised';
import { DEFAULT_LOCALE } from '../shared/locales/locales';

interface RequestContext {
  readonly path: string;
  readonly request: { query: Readonly<Record<string, unknown>> };
}

const RELATIONS = /^\/content-manager\/relations\/(api[^/]+)\//;

/**
 * Strapi's picker of relations offers a document once for each of its languages when the form has no language of its own, as
 * that of a partner's webhook. Such forms offer and show what they refer to in the default language.
 */
const offerEachOnce =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async ({ path, request }: RequestContext, next: () => Promise<void>) => {
    const uid = RELATIONS.exec(path)?.[1]?.replaceAll('%3A', ':');
    if (uid !== undefined && uid in strapi.contentTypes && !hasLanguages(strapi, uid))
      request.query = { ...request.query, locale: DEFAULT_LOCALE };
    await next();
  };

const hasLanguages = (strapi: Core.Strapi, uid: string): boolean =>
  isLocalised(strapi.getModel(uid as 'api::page.page'));

export default offerEachOnce;
