import { answerEmbargoed } from '../../../distribution/embargoed/answer-embargoed';
import { EMBARGOED_ROUTES } from '../../../distribution/embargoed/embargoed-routes';
import { parametersOf } from '../../../platform/http/parameters-of';
import { tokenOf, type Context } from '../../../platform/strapi/koa';

export default {
  async find(context: Context): Promise<void> {
    const { path } = context;
    const format = path.endsWith('.ninjs') ? 'ninjs' : 'json';
    context.set('Cache-Control', 'private, no-store');
    context.set('Content-Type', 'application/json; charset=utf-8');
    const { locale } = parametersOf(EMBARGOED_ROUTES[format], context.query);
    context.body = await answerEmbargoed(strapi, { token: tokenOf(context), path, format, locale });
  },
};
