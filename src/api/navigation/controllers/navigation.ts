import { parametersOf } from '../../../platform/http/parameters-of';
import type { Sent } from '../../../platform/http/route-query';
import { buildNavigation } from '../../../reading/navigation/domain/build-navigation';
import { describeLanguages } from '../../../reading/navigation/domain/describe-languages';
import { findMenuPages } from '../../../reading/navigation/find-menu';
import { NAVIGATION_ROUTE } from '../../../reading/navigation/navigation-route';

interface Context {
  readonly query: Sent;
  body: unknown;
  set(header: string, value: string): void;
}

export default {
  async find(context: Context): Promise<void> {
    const query = parametersOf(NAVIGATION_ROUTE, context.query);
    const data = buildNavigation(await findMenuPages(strapi, query), query.locale);
    const meta = describeLanguages(data, query);
    context.set('Content-Language', meta.languages.join(', '));
    context.body = { data, meta };
  },
};
