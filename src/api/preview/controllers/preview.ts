import { answerPreview } from '../../../desk/preview/answer-preview';
import { PREVIEW_ROUTE } from '../../../desk/preview/preview-route';
import { parametersOf } from '../../../platform/http/parameters-of';
import type { Context } from '../../../platform/strapi/koa';

export default {
  async find(context: Context): Promise<void> {
    context.set('Cache-Control', 'no-store');
    context.set('X-Robots-Tag', 'noindex');
    const { token } = parametersOf(PREVIEW_ROUTE, context.query);
    context.body = await answerPreview(strapi, token);
  },
};
