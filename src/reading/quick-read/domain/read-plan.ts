import { modelOf, type Model, type Models } from '../../../platform/strapi/model';
import type { Selection } from '../../../platform/strapi/compiler/selection';
import type { Condition, Plan } from './plan';
import { readFilter } from './read-filter';
import { giveUp, isRecord, NotUnderstood, readSelection, toNames } from './read-selection';

const DEFAULT_PAGE_SIZE = 25; // documents; config/api.ts
const MAX_PAGE_SIZE = 100; // documents; config/api.ts

interface ListQuery {
  readonly uid: string;
  /** Nested as Strapi's parser nests it. */
  readonly query: Readonly<Record<string, unknown>>;
  readonly locales: readonly string[];
}

/**
 * Understands a REST query of a list in full, or not at all: null sends it the normal way, where wrong ones get their
 * error too.
 */
export const readListPlan = (models: Models, { uid, query, locales }: ListQuery): Plan | null => {
  try {
    const { locale, status, fields, populate, filters, sort, pagination, ...others } = query;
    if (Object.keys(others).length > 0) return null;
    if (status !== undefined && status !== 'published') return null;
    const model = modelOf(models, uid);
    const filter = readFilter(models, model, filters);
    const order = readSort(models, uid, sort);
    const isDistinct = usesRelations(filter);
    if (fields !== undefined && isDistinct) return null;
    const selection = readSelection(models, model, { fields, populate });
    return {
      uid,
      locale: readLocale(locale, locales),
      selection: isDistinct ? putFirst(selection, model, order) : selection,
      filter,
      sort: order,
      ...readPagination(pagination),
    };
  } catch (error) {
    if (error instanceof NotUnderstood) return null;
    throw error;
  }
};

interface OneQuery extends ListQuery {
  readonly documentId: string;
}

/** Understands a REST query of one document in full, or not at all; its plan is a list of one. */
export const readOnePlan = (models: Models, { documentId, query, ...rest }: OneQuery): Plan | null => {
  const { filters, sort, pagination, ...selection } = query;
  if ([filters, sort, pagination].some((value) => value !== undefined)) return null;
  if (!DOCUMENT_ID.test(documentId)) return null;
  return readListPlan(models, {
    ...rest,
    query: { ...selection, filters: { documentId }, pagination: { pageSize: '1' } },
  });
};

const DOCUMENT_ID = /^[a-z0-9]{1,64}$/;

/** Where a join makes Strapi select distinct rows, the columns of the order come first. */
const putFirst = (selection: Selection, { columns }: Model, order: Plan['sort']): Selection => ({
  ...selection,
  columns: [...new Set([...order.map(({ column }) => column), ...columns])],
});

const usesRelations = (condition: Condition): boolean =>
  condition.kind === 'related' || (condition.kind !== 'test' && condition.of.some(usesRelations));

const readLocale = (locale: unknown, locales: readonly string[]): string | undefined =>
  locale === undefined ? undefined : (locales.find((known) => known === locale) ?? giveUp());

const readSort = (models: Models, uid: string, sort: unknown): Plan['sort'] => {
  if (sort === undefined) return [];
  const { columns } = modelOf(models, uid);
  const order = toNames(sort).map((part): Plan['sort'][number] => {
    const [name, direction = 'asc', ...rest] = part.split(':');
    const column = columns.find(({ attribute }) => attribute === name) ?? giveUp();
    if (rest.length > 0 || column.kind === 'json' || column.kind === 'blocks') return giveUp();
    return { column, order: direction === 'asc' || direction === 'desc' ? direction : giveUp() };
  });
  return new Set(order.map(({ column }) => column)).size === order.length ? order : giveUp();
};

const readPagination = (pagination: unknown): { page: number; pageSize: number } => {
  if (pagination === undefined) return { page: 1, pageSize: DEFAULT_PAGE_SIZE };
  if (!isRecord(pagination)) return giveUp();
  const { page = '1', pageSize = String(DEFAULT_PAGE_SIZE), ...others } = pagination;
  if (Object.keys(others).length > 0) return giveUp();
  const size = toNumber(pageSize);
  return { page: toNumber(page), pageSize: size <= MAX_PAGE_SIZE ? size : giveUp() };
};

const toNumber = (value: unknown): number =>
  typeof value === 'string' && /^[1-9]\d{0,6}$/.test(value) ? Number(value) : giveUp();
