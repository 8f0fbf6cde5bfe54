import { findAddress } from '../../reading/content/find-address';
import { resolveAddress } from '../../reading/content/domain/resolve-address';
import { siteUrl } from '../../platform/addresses/addresses';
import { parametersOf } from '../../platform/http/parameters-of';
import type { PanelContext } from '../../platform/strapi/koa';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { ownPath } from './domain/own-path';
import { DEAD_LINKS_ROUTE } from './panel-routes';

/** Which addresses lead the public nowhere in the office's own site. It tells what anybody learns who follows them. */
export const showDeadLinks = async (context: PanelContext): Promise<void> => {
  const { links, locale } = parametersOf(DEAD_LINKS_ROUTE, context.query);
  const data: string[] = [];
  for (const link of new Set(links)) {
    const own = ownPath(link, siteUrl(strapi));
    if (own !== null && (await leadsNowhere(own.path, own.locale ?? locale))) data.push(link);
  }
  context.body = { data };
};

const leadsNowhere = async (path: string, locale: string): Promise<boolean> => {
  const asked = { path, locale, fallback: DEFAULT_LOCALE };
  const { owners, redirect, old } = await findAddress(strapi, asked);
  const found = resolveAddress(owners, redirect, asked, old);
  return found === null || found.kind === 'gone';
};
