import { receiveRequest } from '../../../distribution/websub/receive-request';

interface Context {
  readonly request: { readonly body?: unknown };
  status: number;
  type: string;
  body: unknown;
}

export default {
  async receive(context: Context): Promise<void> {
    const { status, text } = await receiveRequest(strapi, context.request.body);
    context.type = 'text/plain';
    context.body = text;
    context.status = status;
  },
};
