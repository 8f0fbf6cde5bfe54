import { findMenuPages } from '../../../reading/navigation/find-menu';
import { refuse } from '../../../platform/refuse/refuse';
import { buildNavigation } from '../../../reading/navigation/domain/build-navigation';
import { describeLanguages } from '../../../reading/navigation/domain/describe-languages';
import { readNavigationQuery } from '../../../reading/navigation/domain/read-navigation-query';

interface Context {
  readonly query: Readonly<Record<string, unknown>>;
  body: unknown;
  set(header: string, value: string): void;
}

export default {
  async find(context: Context): Promise<void> {
    const read = readNavigationQuery(context.query);
    if ('problems' in read) {
      refuse(read.problems, 'This query cannot be answered.');
      return;
    }
    const data = buildNavigation(await findMenuPages(strapi, read.query), read.query.locale);
    const meta = describeLanguages(data, read.query);
    context.set('Content-Language', meta.languages.join(', '));
    context.body = { data, meta };
  },
};
