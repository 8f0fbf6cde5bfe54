import { linked } from '../../../platform/strapi/compiler/linked';
import { literal, quote } from '../../../platform/strapi/compiler/names';
import { createSharing } from '../../../platform/strapi/compiler/sharing';
import { toJson } from '../../../platform/strapi/compiler/to-json';
import { joinedLinkOf, modelOf, SYSTEM, type Model, type Models } from '../../../platform/strapi/model';
import type { Statement, Value } from '../../../platform/storage/statement';
import type { Condition, Operator, Plan } from './plan';

/** Strapi keeps the default locale in its settings, as JSON. */
const defaultLocale = (models: Models): string =>
  `(select value::json #>> '{}' from ${quote(modelOf(models, SYSTEM.settings).table)} where key = 'plugin_i18n_default_locale' limit 1)`;

/** Strapi's own permissions of whoever asks without a token. */
const countRights = (models: Models, rights: string): string => {
  const permission = modelOf(models, SYSTEM.permission);
  const roles = linked(models, joinedLinkOf(permission, 'role'), 'p', 'r');
  return `(select count(distinct p.action) from ${quote(permission.table)} p, lateral (select r.type ${roles}) held
    where held.type = 'public' and p.action = any(${rights}::text[]))`;
};

/**
 * One statement for a page of documents with all that belongs to them, as JSON, and how many there are in all.
 *
 * @param rights - what the Public role must be allowed, such as `api::topic.topic.find`
 * @returns a statement that answers a row for each document: `may`, and if it is true `data` (JSON text) and `total`; where there is
 *   none, one without `data`
 */
export const toListStatement = (models: Models, plan: Plan, rights: readonly string[]): Statement => {
  const { model, page, total, allowed, orderBy, values } = toParts(models, plan, rights);
  const { json, parts } = toDocuments(models, plan, model);
  return {
    text: `with ${[allowed, page, ...parts].join(', ')} select may, case when may then (${total})::int end as total,
      case when t.id is not null then (${json})::text end as data
      from allowed left join page t on may order by ${orderBy}`,
    values,
  };
};

/**
 * Which documents stand on a page, for who knows what they are.
 *
 * @returns a statement that answers as `toListStatement` does, with `id` of the row (a text) in place of `data`
 */
export const toPageStatement = (models: Models, plan: Plan, rights: readonly string[]): Statement => {
  const { page, total, allowed, orderBy, values } = toParts(models, plan, rights);
  return {
    text: `with ${allowed}, ${page} select may, case when may then (${total})::int end as total, t.id::text as id
      from allowed left join page t on may order by ${orderBy}`,
    values,
  };
};

/**
 * The documents of some rows, public ones alone: of all plans with the same selection in the same language one text.
 *
 * @returns a statement, but for its one value, the ids of the rows; it answers `id`, `documentId` and `data` of each that is there
 */
export const toRowsStatement = (models: Models, plan: Plan): string => {
  const model = modelOf(models, plan.uid);
  const { json, parts } = toDocuments(models, plan, model);
  const page = `page as materialized (select t.* from ${quote(model.table)} t where t.published_at is not null and t.id = any($1::int[]))`;
  return `with ${[page, ...parts].join(', ')} select t.id::text as id, t.document_id as "documentId", (${json})::text as data from page t`;
};

const toParts = (models: Models, plan: Plan, rights: readonly string[]) => {
  const values: (Value | readonly Value[])[] = [];
  const bind = (value: Value | readonly Value[]): string => `$${values.push(value)}`;
  const model = modelOf(models, plan.uid);
  const where = ['t.published_at is not null'];
  const locale = !model.isLocalised
    ? `''`
    : plan.locale === undefined
      ? defaultLocale(models)
      : bind(plan.locale);
  if (model.isLocalised) where.push(`t.locale = ${locale}`);
  where.push(toSql(models, plan.filter, 't', bind));
  const condition = where.join(' and ');
  const order = plan.sort.map(({ column, order: direction }) => `t.${quote(column.column)} ${direction}`);
  if (!plan.sort.some(({ column }) => column.attribute === 'id')) order.push('t.id asc');
  const orderBy = order.join(', ');
  const from = `from ${quote(model.table)} t where ${condition}`;
  const page = `page as materialized (${toPage(`select t.* ${from} order by ${orderBy}`, plan, bind)})`;
  const total = isAll(plan.filter)
    ? `select coalesce(sum(total), 0) from public_totals where source = ${literal(model.table)} and locale = ${locale}`
    : `select count(*) ${from}`;
  const all = [...new Set(rights)];
  const allowed = `allowed as materialized (select ${countRights(models, bind(all))} = ${all.length} as may)`;
  return { model, page, total, allowed, orderBy, values };
};

/** JSON of the rows `t` of a table `page`, and the parts of the statement that it needs before it. */
const toDocuments = (
  models: Models,
  plan: Plan,
  model: Model,
): { json: string; parts: readonly string[] } => {
  const locale = plan.locale === undefined ? defaultLocale(models) : literal(plan.locale);
  const sharing = createSharing('page');
  const json = toJson({ models, versions: 'published', locale, sharing }, model, 't', plan.selection);
  return { json, parts: sharing.parts };
};

/** Lengths of a first page that stand in the text of its statement; others take the next longer one, and stop earlier. */
const PAGE_LENGTHS = [1, 10, 25, 50, 100]; // documents

/**
 * A page of rows. The first one says how long it is. PostgreSQL guesses that a bound limit lets a tenth of the table pass,
 * and rather than keep such a plan it plans a prepared statement anew each time, which takes longer than running it.
 */
const toPage = (rows: string, { page, pageSize }: Plan, bind: Bind): string => {
  if (page > 1) return `${rows} limit ${bind(pageSize)} offset ${bind((page - 1) * pageSize)}`;
  const length = PAGE_LENGTHS.find((known) => known >= pageSize) ?? pageSize;
  const first = `${rows} limit ${length}`;
  return length === pageSize ? first : `select * from (${first}) t limit ${bind(pageSize)}`;
};

/** Nothing is filtered: how many there are is known without counting them (docs/adr/0036). */
const isAll = (filter: Condition): boolean => filter.kind === 'all' && filter.of.length === 0;

type Bind = (value: Value | readonly Value[]) => string;

const toSql = (models: Models, condition: Condition, row: string, bind: Bind): string => {
  if (condition.kind === 'test') return toTest(condition, row, bind);
  if (condition.kind === 'related') {
    const { link, of } = condition;
    return `exists (select 1 ${linked(models, link, row, 'f')} and ${toSql(models, of, 'f', bind)})`;
  }
  if (condition.of.length === 0) return 'true';
  const parts = condition.of.map((part) => toSql(models, part, row, bind));
  return `(${parts.join(condition.kind === 'all' ? ' and ' : ' or ')})`;
};

const TYPES: Readonly<Record<string, string>> = {
  text: 'text',
  integer: 'int',
  time: 'timestamp',
  boolean: 'boolean',
};

const COMPARISONS: Partial<Readonly<Record<Operator, string>>> = {
  $eq: '=',
  $ne: '<>',
  $gt: '>',
  $gte: '>=',
  $lt: '<',
  $lte: '<=',
};

const toTest = (
  { column, operator, values }: Extract<Condition, { kind: 'test' }>,
  row: string,
  bind: Bind,
): string => {
  const field = `${row}.${quote(column.column)}`;
  const type = TYPES[column.kind] ?? 'text';
  const [first = ''] = values;
  const comparison = COMPARISONS[operator];
  if (comparison !== undefined) return `${field} ${comparison} ${bind(first)}::${type}`;
  const like = (before: string, after: string) => bind(`${before}${escapeLike(String(first))}${after}`);
  switch (operator) {
    case '$in':
      return `${field} = any(${bind(values)}::${type}[])`;
    case '$notIn':
      return `${field} <> all(${bind(values)}::${type}[])`;
    case '$eqi':
      return `lower(${field}) = lower(${bind(first)}::text)`;
    case '$contains':
      return `${field} like ${like('%', '%')}::text`;
    case '$notContains':
      return `${field} not like ${like('%', '%')}::text`;
    case '$containsi':
      return `lower(${field}) like lower(${like('%', '%')}::text)`;
    case '$startsWith':
      return `${field} like ${like('', '%')}::text`;
    case '$endsWith':
      return `${field} like ${like('%', '')}::text`;
    case '$null':
      return `${field} is null`;
    default:
      return `${field} is not null`;
  }
};

const escapeLike = (text: string): string => text.replace(/[\\%_]/g, (found) => `\\${found}`);
