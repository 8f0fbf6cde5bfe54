import { answerNewsSitemap, answerSitemap } from '../../../reading/sitemaps/answer-sitemap';
import { refuseParameters } from '../../../platform/refuse/refuse-parameters';
import { refuse } from '../../../platform/refuse/refuse';
import { readSitemapQuery } from '../../../reading/sitemaps/domain/read-sitemap-query';

interface Context {
  readonly query: Readonly<Record<string, unknown>>;
  type: string;
  body: unknown;
}

const INTENT = 'This query cannot be answered.';

export default {
  async find(context: Context): Promise<void> {
    const read = readSitemapQuery(context.query);
    if ('problems' in read) refuse(read.problems, INTENT);
    else sendXml(context, await answerSitemap(strapi, read.query.part));
  },

  async findNews(context: Context): Promise<void> {
    refuseParameters(context.query);
    sendXml(context, await answerNewsSitemap(strapi));
  },
};

const sendXml = (context: Context, xml: string): void => {
  context.body = xml;
  context.type = 'application/xml; charset=utf-8';
};
