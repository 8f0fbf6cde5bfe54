import type { SearchQuery } from '../../../reading/search/domain/read-search-query';

type Asked = Partial<SearchQuery>;

/** What a newsroom is asked, from the cheap to the dear. */
export const SEARCH_MIX: readonly { readonly what: string; readonly query: Asked }[] = [
  { what: 'a rare word', query: { q: 'balleyford' } },
  { what: 'a word of some hundred documents', query: { q: 'gartho' } },
  { what: 'two words, English', query: { q: 'cooperation returnees' } },
  { what: 'a common word, English', query: { q: 'migration' } },
  { what: 'a common word, French', query: { q: 'l’Afrique', locale: 'fr' } },
  { what: 'a common word, Spanish', query: { q: 'migracion', locale: 'es' } },
  { what: 'a common word, Arabic', query: { q: 'الهِجرة', locale: 'ar' } },
  { what: 'a phrase', query: { q: '"migration dialogue"' } },
  { what: 'a word without another', query: { q: 'dialogue -migration' } },
  { what: 'exclusion alone', query: { q: '-migration' } },
  { what: 'a common word, one country', query: { q: 'migration', country: ['SV'] } },
  {
    what: 'a common word, topic and years',
    query: { q: 'dialogue', topic: ['topic3'], from: '2023', to: '2025' },
  },
  { what: 'French, filled with English', query: { q: 'migration', locale: 'fr', fallback: 'en' } },
  { what: 'no words: the newest', query: {} },
  { what: 'no words, page 200', query: { page: 200 } },
  { what: 'a common word, page 200', query: { q: 'migration', page: 200 } },
];
