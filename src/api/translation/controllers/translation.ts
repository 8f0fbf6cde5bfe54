import { parametersOf } from '../../../platform/http/parameters-of';
import type { Sent } from '../../../platform/http/route-query';
import { findTranslationStatus } from '../../../writing/translations/find-translation-status';
import { STATUS_ROUTE } from '../../../writing/translations/status-route';

interface Context {
  readonly query: Sent;
  body: unknown;
}

export default {
  async find(context: Context): Promise<void> {
    context.body = await findTranslationStatus(strapi, parametersOf(STATUS_ROUTE, context.query));
  },
};
