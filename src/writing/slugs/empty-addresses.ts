import type { Core } from '@strapi/strapi';
import { schemaOf } from '../../platform/strapi/schemas';

/**
 * The answer to a request for the words of another language, with its addresses empty.
 *
 * @param answer - `{ data: { … } }`; anything else is passed on
 */
export const emptyAddresses = (strapi: Core.Strapi, uid: string | undefined, answer: unknown): unknown => {
  const { data } = (answer ?? {}) as { data?: unknown };
  if (uid === undefined || typeof data !== 'object' || data === null || !(uid in strapi.contentTypes))
    return answer;
  const { attributes } = schemaOf(strapi, uid);
  const addresses = Object.keys(attributes).filter(
    (name) => attributes[name]?.type === 'uid' && name in data,
  );
  return {
    ...(answer as object),
    data: { ...data, ...Object.fromEntries(addresses.map((name) => [name, ''])) },
  };
};
