import { answerEmbargoed } from '../../../distribution/embargoed/answer-embargoed';
import { EMBARGOED_ROUTES } from '../../../distribution/embargoed/embargoed-routes';
import type { ReadingToken } from '../../../distribution/embargoed/log-read';
import { parametersOf } from '../../../platform/http/parameters-of';
import type { Sent } from '../../../platform/http/route-query';

interface Context {
  readonly path: string;
  readonly query: Sent;
  readonly state: { readonly auth: { readonly credentials: ReadingToken } };
  body: unknown;
  set(name: string, value: string): void;
}

export default {
  async find(context: Context): Promise<void> {
    const { path, state } = context;
    const format = path.endsWith('.ninjs') ? 'ninjs' : 'json';
    context.set('Cache-Control', 'private, no-store');
    context.set('Content-Type', 'application/json; charset=utf-8');
    const { locale } = parametersOf(EMBARGOED_ROUTES[format], context.query);
    context.body = await answerEmbargoed(strapi, { token: state.auth.credentials, path, format, locale });
  },
};
