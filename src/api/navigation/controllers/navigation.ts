import { parametersOf } from '../../../platform/http/parameters-of';
import { buildNavigation } from '../../../reading/navigation/domain/build-navigation';
import { describeLanguages } from '../../../reading/navigation/domain/describe-languages';
import { findMenuPages } from '../../../reading/navigation/find-menu';
import { NAVIGATION_ROUTE } from '../../../reading/navigation/navigation-route';
import type { Context } from '../../../platform/strapi/koa';

export default {
  async find(context: Context): Promise<void> {
    const query = parametersOf(NAVIGATION_ROUTE, context.query);
    const data = buildNavigation(await findMenuPages(strapi, query), query.locale);
    const meta = describeLanguages(data, query);
    context.set('Content-Language', meta.languages.join(', '));
    context.body = { data, meta };
  },
};
