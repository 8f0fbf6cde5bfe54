import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../../shared/content-types/content-types';
import { decode } from '../../platform/http/domain/names-inherited';
import { typeOf } from '../../platform/http/domain/unfit-query';
import { leadsTo } from '../../platform/strapi/leads-to';
import { TYPES_OF_ROUTES } from '../../platform/strapi/types-of-routes';

/**
 * Which type the query of a request is about, by its address as it was sent; undefined: nobody knows.
 *
 * @example createFindType(strapi)('/api/pages/abc') // 'api::page.page'
 */
export const createFindType = (strapi: Core.Strapi): ((path: string) => string | undefined) => {
  const prefix = strapi.config.get<string>('api.rest.prefix', '/api');
  const types = new Map<string, string>([
    ...CONTENT_TYPES.map(({ uid, route }) => [`${prefix}/${route}`, uid] as const),
    ...Object.entries(TYPES_OF_ROUTES),
  ]);
  return (path) => {
    const [, first = '', second = '', third = '', ...rest] = path.split('/');
    if (first.toLowerCase() !== 'content-manager') {
      const beginning = `/${first}/${second}`.toLowerCase(); // as the router takes it
      return types.get(beginning) ?? types.get(`${beginning}/${third}`.toLowerCase());
    }
    const uid = decode(third);
    if (second !== 'relations') return uid;
    return typeOf(leadsTo(strapi, uid, decode(rest.at(-1) ?? '')));
  };
};
