import { refuse } from '../../../platform/refuse/refuse';
import { readPreviewQuery } from '../../../desk/preview/domain/read-preview-query';
import { answerPreview } from '../../../desk/preview/answer-preview';

interface Context {
  readonly query: Readonly<Record<string, unknown>>;
  body: unknown;
  set(header: string, value: string): void;
}

export default {
  async find(context: Context): Promise<void> {
    context.set('Cache-Control', 'no-store');
    context.set('X-Robots-Tag', 'noindex');
    const read = readPreviewQuery(context.query);
    if ('problems' in read) refuse(read.problems, 'This query cannot be answered.');
    else context.body = await answerPreview(strapi, read.query.token);
  },
};
