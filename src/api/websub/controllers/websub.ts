import { receiveRequest } from '../../../distribution/websub/receive-request';
import type { Context } from '../../../platform/strapi/koa';

export default {
  async receive(context: Context): Promise<void> {
    const { status, text } = await receiveRequest(strapi, context.request.body, context.ip);
    context.type = 'text/plain';
    context.body = text;
    context.status = status;
  },
};
