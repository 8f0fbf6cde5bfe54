import { answerPreview } from '../../../desk/preview/answer-preview';
import { PREVIEW_ROUTE } from '../../../desk/preview/preview-route';
import { parametersOf } from '../../../platform/http/parameters-of';
import type { Sent } from '../../../platform/http/route-query';

interface Context {
  readonly query: Sent;
  body: unknown;
  set(header: string, value: string): void;
}

export default {
  async find(context: Context): Promise<void> {
    context.set('Cache-Control', 'no-store');
    context.set('X-Robots-Tag', 'noindex');
    const { token } = parametersOf(PREVIEW_ROUTE, context.query);
    context.body = await answerPreview(strapi, token);
  },
};
