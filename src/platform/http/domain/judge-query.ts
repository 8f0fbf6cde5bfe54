import type { Problem } from '../../../shared/validation/problem';
import { judgeFilters } from './judge-filters';
import { judgeFields, judgeSort } from './judge-names';
import { judgePopulate } from './judge-populate';
import { QUERY_LIMITS } from './query-limits';
import {
  isFields,
  Tally,
  toList,
  unfit,
  UnfitQuery,
  type IsHidden,
  type Judged,
  type Place,
} from './unfit-query';

const TEXT = '{place}: send one text.';
const LONG = '{place}: search for at most {limit} characters.';
const TELLING =
  '{place}: a search looks through what is said of pictures too, and may tell of one that is closed. Filter by other fields.';
const PAGES = '{place}: send what page it is to be, such as pagination[page]=2.';
const LOCALE = '{place}: send a language, such as locale=en.';

/**
 * What makes a query one that cannot be answered: a part that has not the shape that Strapi takes it for, or that asks for
 * more than one query may. Null: nothing.
 *
 * @param query - nested as Strapi's parser nests it
 * @param uid - of the type that it is about; undefined where that is not known
 * @param isHidden - what is kept from whoever asks
 * @example judgeQuery({ fields: '' }, undefined, () => ({ kind: 'unknown' }))?.message // 'fields: send the names of fields, …'
 * Source: Strapi documentation, "REST API: parameters"
 */
export const judgeQuery = (
  query: Readonly<Record<string, unknown>>,
  uid: string | undefined,
  leadsTo: Judged['leadsTo'],
  isHidden: IsHidden = () => false,
): Problem | null => {
  const judged = { tally: new Tally(), leadsTo, isHidden };
  try {
    for (const [name, value] of Object.entries(query))
      if (value !== null) PARAMETERS.get(name)?.(judged, value, [name], uid); // null: nothing was sent
    return null;
  } catch (error) {
    if (error instanceof UnfitQuery) return error.problem;
    throw error;
  }
};

type Judge = (judged: Judged, value: unknown, place: Place, uid: string | undefined) => void;

const judgeText: Judge = (_judged, value, place) => {
  if (typeof value !== 'string') unfit(place, TEXT);
};

const PARAMETERS: ReadonlyMap<string, Judge> = new Map<string, Judge>(
  Object.entries({
    fields: (judged, value, place, uid) => {
      judgeFields(judged, uid, value, place);
    },
    sort: (judged, value, place, uid) => {
      judgeSort(judged, uid, value, place);
    },
    filters: (judged, value, place, uid) => {
      judgeFilters(judged, uid, value, place);
    },
    populate: (judged, value, place, uid) => {
      judgePopulate(judged, { names: [], uid }, value, place);
    },
    _q: (judged, value, place, uid) => {
      judgeText(judged, value, place, uid);
      if (String(value).length > QUERY_LIMITS.search) unfit(place, LONG, { limit: QUERY_LIMITS.search });
      if (value !== '' && judged.isHidden(uid, null)) unfit(place, TELLING);
    },
    pagination: (_judged, value, place) => {
      if (!isFields(value) || !Object.values(value).every((part) => typeof part === 'string'))
        unfit(place, PAGES);
    },
    locale: (_judged, value, place) => {
      const list = toList(value) ?? [value];
      if (!list.every((part) => typeof part === 'string')) unfit(place, LOCALE);
    },
    page: judgeText,
    pageSize: judgeText,
    start: judgeText,
    limit: judgeText,
  } satisfies Record<string, Judge>),
);
