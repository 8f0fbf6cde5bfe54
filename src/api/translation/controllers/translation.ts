import { refuse } from '../../../document-middlewares/refuse';
import { readStatusQuery } from '../../../domain/history/read-status-query';
import { findTranslationStatus } from '../../../publishing/find-translation-status';

interface Context {
  readonly query: Readonly<Record<string, unknown>>;
  body: unknown;
}

export default {
  async find(context: Context): Promise<void> {
    const read = readStatusQuery(context.query);
    if ('problems' in read) refuse(read.problems, 'This query cannot be answered.');
    else context.body = await findTranslationStatus(strapi, read.query);
  },
};
