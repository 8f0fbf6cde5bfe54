import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { newsroomUrl, siteUrl } from '../content-api/addresses';
import { ADDRESSES_A_PART } from '../domain/sitemaps/read-sitemap-query';
import { renderSitemapIndex } from '../domain/sitemaps/render-index';
import { renderNewsSitemap } from '../domain/sitemaps/render-news';
import { renderSitemap } from '../domain/sitemaps/render-sitemap';
import { countAddresses, findAddresses, findNews } from './find-sitemap';

/**
 * The sitemap, or the list of its parts when it has more addresses than one may hold.
 *
 * @throws NotFoundError for a part that there is not
 */
export const answerSitemap = async (strapi: Core.Strapi, part?: number): Promise<string> => {
  const parts = Math.max(1, Math.ceil((await countAddresses(strapi)) / ADDRESSES_A_PART));
  if (part === undefined && parts > 1)
    return renderSitemapIndex(parts, `${newsroomUrl(strapi)}/api/sitemap.xml`);
  if (part !== undefined && part > parts) {
    throw new errors.NotFoundError('The sitemap has no such part.', { part, parts });
  }
  return renderSitemap(await findAddresses(strapi, part ?? 1), siteUrl(strapi));
};

export const answerNewsSitemap = async (strapi: Core.Strapi): Promise<string> =>
  renderNewsSitemap(await findNews(strapi), siteUrl(strapi));
