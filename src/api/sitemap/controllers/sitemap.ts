import { parametersOf } from '../../../platform/http/parameters-of';
import { answerNewsSitemap, answerSitemap } from '../../../reading/sitemaps/answer-sitemap';
import { NEWS_SITEMAP_ROUTE, SITEMAP_ROUTE } from '../../../reading/sitemaps/sitemap-routes';
import type { Context } from '../../../platform/strapi/koa';

export default {
  async find(context: Context): Promise<void> {
    const { part } = parametersOf(SITEMAP_ROUTE, context.query);
    sendXml(context, await answerSitemap(strapi, part));
  },

  async findNews(context: Context): Promise<void> {
    parametersOf(NEWS_SITEMAP_ROUTE, context.query);
    sendXml(context, await answerNewsSitemap(strapi));
  },
};

const sendXml = (context: Context, xml: string): void => {
  context.body = xml;
  context.type = 'application/xml; charset=utf-8';
};
