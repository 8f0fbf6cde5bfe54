import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { inTurns } from '../../platform/http/in-turns';
import { newsroomUrl, siteUrl } from '../../platform/addresses/addresses';
import { renderSitemapIndex } from './domain/render-index';
import { renderNewsSitemap } from './domain/render-news';
import { renderSitemap, renderSitemapEntry } from './domain/render-sitemap';
import { splitSitemap } from './domain/split-sitemap';
import { findAddresses, findNews, findSizes } from './find-sitemap';

/**
 * The sitemap, or the list of its parts when it has more addresses than one may hold.
 *
 * @throws NotFoundError for a part that there is not
 */
export const answerSitemap = async (strapi: Core.Strapi, part?: number): Promise<string> => {
  const site = siteUrl(strapi);
  const newsroom = newsroomUrl(strapi);
  const parts = splitSitemap(await findSizes(strapi), site, newsroom);
  if (part === undefined && parts.length > 1)
    return renderSitemapIndex(parts.length, `${newsroom}/api/sitemap.xml`);
  const asked = parts[(part ?? 1) - 1];
  if (asked === undefined)
    throw new errors.NotFoundError('The sitemap has no such part.', { part, parts: parts.length });
  const addresses = await findAddresses(strapi, asked);
  return renderSitemap(await inTurns(addresses, (entry) => renderSitemapEntry(entry, site, newsroom)));
};

export const answerNewsSitemap = async (strapi: Core.Strapi): Promise<string> =>
  renderNewsSitemap(await findNews(strapi), siteUrl(strapi));
