import { parametersOf } from '../../../platform/http/parameters-of';
import { listLanguages } from '../../../reading/search/domain/list-languages';
import { search } from '../../../reading/search/search';
import { SEARCH_ROUTE } from '../../../reading/search/search-route';
import { suggest } from '../../../reading/search/suggest';
import type { Context } from '../../../platform/strapi/koa';

export default {
  async find(context: Context): Promise<void> {
    const asked = parametersOf(SEARCH_ROUTE, context.query);
    const answer = await ('suggest' in asked ? suggest(strapi, asked.suggest) : search(strapi, asked.search));
    context.set('Content-Language', listLanguages(answer));
    context.body = answer;
  },
};
