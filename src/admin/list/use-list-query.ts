import { useIntl } from 'react-intl';
import { useSearchParams } from 'react-router-dom';
import { isLocale } from '../../shared/locales/locales';
import { weekStartOf } from '../logic/week-start';
import type { ListQuery } from './list-api';

/** What of a list stands in its address. */
export const ASKED = ['list', 'search', 'state', 'language', 'translation', 'page'] as const;

export type Asked = Readonly<Partial<Record<(typeof ASKED)[number], string>>>;

interface AskedList {
  readonly asked: Asked;
  readonly query: ListQuery;
  /** Asks for something else, from the first page on; an empty value is left out. */
  readonly ask: (change: Asked) => void;
}

/** What the list is of, as its address says it: the way back leads to what one has seen. */
export const useListQuery = (): AskedList => {
  const { locale } = useIntl();
  const [params, setParams] = useSearchParams();
  const asked: Asked = Object.fromEntries(
    ASKED.flatMap((name) => {
      const value = params.get(name);
      return value === null || value === '' ? [] : [[name, value]];
    }),
  );
  return {
    asked,
    query: { ...asked, reading: isLocale(locale) ? locale : 'en', weekStart: weekStartOf(locale) },
    ask: (change) => {
      const next = Object.entries({ ...asked, page: '', ...change }).filter(([, value]) => value !== '');
      setParams(Object.fromEntries(next), { replace: true });
    },
  };
};
