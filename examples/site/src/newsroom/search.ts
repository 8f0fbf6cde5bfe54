import type { Language } from '../languages';
import { ask, inLanguage } from './ask';
import type { SearchAnswer } from './shapes';

/** What a list is narrowed to. */
export interface Narrowed {
  readonly q: string;
  readonly type: string;
  readonly topic: string;
  readonly country: string;
  readonly year: string;
  readonly page: string;
}

const read = (parameters: URLSearchParams, name: string, allowed: RegExp, otherwise = ''): string =>
  allowed.exec(parameters.get(name) ?? '')?.[0] ?? otherwise;

/** What cannot be is passed over: an address with a mistake shows the whole list. */
export const readNarrowed = (parameters: URLSearchParams): Narrowed => ({
  q: (parameters.get('q') ?? '').trim().slice(0, 200),
  type: read(parameters, 'type', /^(press-release|page|contact|partner-country)$/),
  topic: read(parameters, 'topic', /^[^,\s]{1,240}$/u),
  country: read(parameters, 'country', /^[a-z]{2}$/i).toUpperCase(),
  year: read(parameters, 'year', /^\d{4}$/),
  page: read(parameters, 'page', /^[1-9]\d{0,3}$/, '1'),
});

/** The same list with something chosen or taken away, from its first page. */
export const narrow = (base: string, narrowed: Narrowed, change: Partial<Narrowed>): string => {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries({ ...narrowed, page: '1', ...change })) {
    if (value !== '' && !(name === 'page' && value === '1')) query.set(name, value);
  }
  return query.size === 0 ? base : `${base}?${query.toString()}`;
};

/** Without words: everything, the newest releases first. */
export const search = (language: Language, narrowed: Narrowed, pageSize: number): Promise<SearchAnswer> => {
  const { year, ...rest } = narrowed;
  return ask<SearchAnswer>('/api/search', {
    ...rest,
    ...(year !== '' && { from: year, to: year }),
    pageSize: String(pageSize),
    ...inLanguage(language),
  });
};
