import { parametersOf } from '../../../platform/http/parameters-of';
import { findTranslationStatus } from '../../../writing/translations/find-translation-status';
import { STATUS_ROUTE } from '../../../writing/translations/status-route';
import type { Context } from '../../../platform/strapi/koa';

export default {
  async find(context: Context): Promise<void> {
    context.body = await findTranslationStatus(strapi, parametersOf(STATUS_ROUTE, context.query));
  },
};
