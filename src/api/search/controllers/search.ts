import { refuse } from '../../../document-middlewares/refuse';
import { listLanguages } from '../../../domain/search/list-languages';
import { readSearchQuery, readSuggestQuery } from '../../../domain/search/read-search-query';
import { search } from '../../../search/search';
import { suggest } from '../../../search/suggest';

interface Context {
  readonly query: Readonly<Record<string, unknown>>;
  body: unknown;
  set(header: string, value: string): void;
}

const INTENT = 'This search cannot be answered.';

export default {
  async find(context: Context): Promise<void> {
    const answer = 'suggest' in context.query ? await findSuggestions(context) : await findHits(context);
    if (answer === null) return;
    context.set('Content-Language', listLanguages(answer));
    context.body = answer;
  },
};

const findHits = async ({ query }: Context) => {
  const read = readSearchQuery(query);
  if (!('problems' in read)) return search(strapi, read.query);
  refuse(read.problems, INTENT);
  return null;
};

const findSuggestions = async ({ query }: Context) => {
  const read = readSuggestQuery(query);
  if (!('problems' in read)) return suggest(strapi, read.query);
  refuse(read.problems, INTENT);
  return null;
};
