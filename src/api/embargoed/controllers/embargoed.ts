import { answerEmbargoed } from '../../../distribution/embargoed/answer-embargoed';
import type { ReadingToken } from '../../../distribution/embargoed/log-read';

interface Context {
  readonly path: string;
  readonly query: Readonly<Record<string, unknown>>;
  readonly state: { readonly auth: { readonly credentials: ReadingToken } };
  body: unknown;
  set(name: string, value: string): void;
}

export default {
  async find(context: Context): Promise<void> {
    const { path, query, state } = context;
    const format = path.endsWith('.ninjs') ? 'ninjs' : 'json';
    context.set('Cache-Control', 'private, no-store');
    context.set('Content-Type', 'application/json; charset=utf-8');
    context.body = await answerEmbargoed(strapi, { token: state.auth.credentials, path, format, query });
  },
};
