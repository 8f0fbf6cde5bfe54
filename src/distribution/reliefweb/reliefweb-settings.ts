import type { Core } from '@strapi/strapi';
import { readCountryIds, readIds, type ReliefwebSettings } from './domain/settings';

type Written = Readonly<Record<'url' | 'appname' | 'provider' | 'key' | 'sources' | 'countries', string>>;

/** How reports are pushed to ReliefWeb (RELIEFWEB_…); null while anything is missing: then none are. */
export const reliefwebSettings = (strapi: Core.Strapi): ReliefwebSettings | null => {
  const { url, appname, provider, key, ...lists } = strapi.config.get<Written>('newsroom.reliefweb');
  const sources = readIds(lists.sources);
  const countries = readCountryIds(lists.countries);
  const isComplete =
    [url, appname, provider, key].every((value) => value !== '') && sources.length > 0 && countries.size > 0;
  return isComplete ? { url: url.replace(/\/+$/, ''), appname, provider, key, sources, countries } : null;
};
