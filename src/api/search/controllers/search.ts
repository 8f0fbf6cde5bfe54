import { refuse } from '../../../platform/refuse/refuse';
import { listLanguages } from '../../../reading/search/domain/list-languages';
import { readSearchQuery, readSuggestQuery } from '../../../reading/search/domain/read-search-query';
import { search } from '../../../reading/search/search';
import { suggest } from '../../../reading/search/suggest';

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
