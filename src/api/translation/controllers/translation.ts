import { refuse } from '../../../platform/refuse/refuse';
import { readStatusQuery } from '../../../writing/translations/domain/read-status-query';
import { findTranslationStatus } from '../../../writing/translations/find-translation-status';

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
