import { toStoredText } from '../../../reading/search/domain/stored-text';
import { SEARCHED_TABLES } from '../../../reading/search/rebuild-search';
import { SEARCH_TYPES, type SearchType } from '../../../reading/search/domain/search-type';
import { LOCALES } from '../../../shared/locales/locales';
import { saidByEach, type Comparison, type Look } from '../comparison';

/** What a public document of a type is called. */
const TITLES: Readonly<Record<SearchType, string>> = {
  'press-release': 'title',
  page: 'title',
  contact: 'name',
  'partner-country': 'name',
};

const IN_LANGUAGES = `locale in (${LOCALES.map((locale) => `'${locale}'`).join(', ')})`;

const statementsOf = (type: SearchType, table: string): string[] => [
  `select format('${type} %s (%s) is public, and search does not know it.', document_id, locale) as said
   from "${table}" p where published_at is not null and ${IN_LANGUAGES} and not exists (select from search_documents s
     join search_index i using (id) where s.type = '${type}' and s.document_id = p.document_id and s.locale = p.locale)`,
  `select format('Search finds ${type} %s (%s), which is not public.', document_id, locale) as said
   from search_documents s where type = '${type}' and not exists (select from "${table}" p
     where p.document_id = s.document_id and p.locale = s.locale and p.published_at is not null)`,
];

interface Titles {
  readonly documentId: string;
  readonly locale: string;
  readonly found: string;
  readonly shown: string | null;
}

/** Search keeps titles in a spelling of its own, which the database cannot write. */
const compareTitles = async ({ ask }: Look, type: SearchType, table: string): Promise<string[]> => {
  const rows = await ask<Titles>(
    `select s.document_id as "documentId", s.locale, s.title as found, p."${TITLES[type]}" as shown
     from search_documents s join "${table}" p using (document_id, locale)
     where s.type = $1 and p.published_at is not null`,
    [type],
  );
  return rows
    .filter(({ found, shown }) => found !== toStoredText(shown ?? ''))
    .map(({ documentId, locale }) => `Search finds ${type} ${documentId} (${locale}) under another title.`);
};

export const SEARCH: Comparison = {
  name: 'search',
  compares: 'what search knows with the public documents',
  remedy: 'Run npm run search:reindex: it makes all that search knows anew, beside a running newsroom.',
  find: async (look) => {
    const said: string[] = [];
    for (const type of SEARCH_TYPES) {
      const table = SEARCHED_TABLES[type];
      said.push(...(await saidByEach(look, statementsOf(type, table))));
      said.push(...(await compareTitles(look, type, table)));
    }
    return said;
  },
};
