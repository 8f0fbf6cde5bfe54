import type { Core } from '@strapi/strapi';
import type { Context } from '../../platform/strapi/koa';
import { findAttributes } from '../../platform/strapi/schemas';
import { PARTNER_COUNTRY } from '../../shared/content-types/uids';
import { isLocale } from '../../shared/locales/locales';
import { LANGUAGE_COOKIE } from '../../shared/locales/language-cookie';
import { findCountries } from './find-countries';
import { nameCountries, type ListedCountry } from './name-countries';

type Handler = (context: Context) => Promise<unknown>;

interface Answer {
  readonly results?: readonly ListedCountry[];
}

/** A query as Strapi's parser keeps it for the request: what is changed there is what its routes read. */
interface Query {
  _q?: unknown;
  filters?: unknown;
}

/** Whether a request is about a relation to partner countries, in a type or in a component. */
const isOfCountries = (strapi: Core.Strapi, { params }: Context): boolean => {
  const { model = '', targetField = '' } = params;
  return findAttributes(strapi, model)[targetField]?.target === PARTNER_COUNTRY;
};

/** No documentId is like it. Strapi leaves out a filter that is an empty list, and would offer all. */
const NONE = '-';

const searchByAnyName = async (strapi: Core.Strapi, context: Context): Promise<void> => {
  const query = context.request.query as Query;
  const { _q: text, filters } = query;
  if (typeof text !== 'string' || text.trim() === '') return;
  const ids = await findCountries(strapi, text);
  const found = { documentId: { $in: ids.length > 0 ? ids : [NONE] } };
  delete query._q;
  query.filters = filters === undefined ? found : { $and: [filters, found] };
};

const showByName = async (strapi: Core.Strapi, context: Context): Promise<void> => {
  const { results } = (context.body ?? {}) as Answer;
  const { userAbility: ability } = context.state;
  if (results === undefined || ability === undefined) return;
  const asked = context.cookies.get(LANGUAGE_COOKIE);
  const language = isLocale(asked) ? asked : null;
  context.body = {
    ...(context.body as Answer),
    results: await nameCountries(strapi, results, { ability, language }),
  };
};

/** A route of the content manager that offers what a relation may have: countries by any of their names. */
export const offerCountries =
  (offer: Handler): Handler =>
  async (context) => {
    if (!isOfCountries(strapi, context)) return offer(context);
    await searchByAnyName(strapi, context);
    await offer(context);
    return showByName(strapi, context);
  };

/** A route of the content manager that shows what a relation has. */
export const showCountries =
  (show: Handler): Handler =>
  async (context) => {
    await show(context);
    if (isOfCountries(strapi, context)) await showByName(strapi, context);
  };

/** A list of the content manager: that of countries is searched by any of their names. */
export const listCountries =
  (list: Handler): Handler =>
  async (context) => {
    if (context.params.model === PARTNER_COUNTRY) await searchByAnyName(strapi, context);
    return list(context);
  };
