import { newsroomUrl, siteUrl } from '../../../platform/addresses/addresses';
import { parametersOf } from '../../../platform/http/parameters-of';
import { presentMenu } from '../../../reading/navigation/domain/present-menu';
import { findMenu } from '../../../reading/navigation/find-menu';
import { NAVIGATION_ROUTE } from '../../../reading/navigation/navigation-route';
import type { Context } from '../../../platform/strapi/koa';

export default {
  async find(context: Context): Promise<void> {
    const query = parametersOf(NAVIGATION_ROUTE, context.query);
    const frame = { newsroomUrl: newsroomUrl(strapi), siteUrl: siteUrl(strapi) };
    const menu = presentMenu(await findMenu(strapi, query), query, frame);
    context.set('Content-Language', menu.meta.languages.join(', '));
    context.body = menu;
  },
};
