import { modelOf, type Column, type Link, type Model, type Models } from './model';
import type { Statement, Value } from '../../../platform/storage/statement';
import type { Condition, Operator, Plan, Selection } from './plan';

/** Strapi keeps the default locale in its settings, as JSON. */
const DEFAULT_LOCALE = `(select value::json #>> '{}' from strapi_core_store_settings where key = 'plugin_i18n_default_locale' limit 1)`;

/** Strapi's own permissions of whoever asks without a token. */
const countRights = (rights: string): string =>
  `(select count(distinct p.action) from up_permissions p
    join up_permissions_role_lnk l on l.permission_id = p.id join up_roles r on r.id = l.role_id
    where r.type = 'public' and p.action = any(${rights}::text[]))`;

/**
 * One statement for a page of documents with all that belongs to them, as JSON, and how many there are in all.
 *
 * @param rights - what the Public role must be allowed, such as `api::topic.topic.find`
 * @returns a statement that answers one row: `may`, and if it is true `data` (JSON text, a list) and `total`
 */
export const toListStatement = (models: Models, plan: Plan, rights: readonly string[]): Statement => {
  const values: (Value | readonly Value[])[] = [];
  const bind = (value: Value | readonly Value[]): string => `$${values.push(value)}`;
  const model = modelOf(models, plan.uid);
  const where = ['t.published_at is not null'];
  const locale = !model.isLocalised ? `''` : plan.locale === undefined ? DEFAULT_LOCALE : bind(plan.locale);
  if (model.isLocalised) where.push(`t.locale = ${locale}`);
  where.push(toSql(models, plan.filter, 't', bind));
  const condition = where.join(' and ');
  const order = plan.sort.map(({ column, order: direction }) => `t.${quote(column.column)} ${direction}`);
  if (!plan.sort.some(({ column }) => column.attribute === 'id')) order.push('t.id asc');
  const orderBy = order.join(', ');
  const from = `from ${quote(model.table)} t where ${condition}`;
  const page = toPage(`select t.* ${from} order by ${orderBy}`, plan, bind);
  const rows = `select ${toJson(models, model, 't', plan.selection)} from (${page}) t order by ${orderBy}`;
  const total = isAll(plan.filter)
    ? `select coalesce(sum(total), 0) from public_totals where source = ${literal(model.table)} and locale = ${locale}`
    : `select count(*) ${from}`;
  const all = [...new Set(rights)];
  return {
    text: `with allowed as materialized (select ${countRights(bind(all))} = ${all.length} as may)
      select may, case when may then array_to_json(array(${rows}))::text end as data,
        case when may then (${total})::int end as total from allowed`,
    values,
  };
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

/** A row as a JSON object: its columns, then what belongs to it, in the order of Strapi's answers. */
const toJson = (models: Models, model: Model, row: string, selection: Selection): string => {
  const columns = (selection.columns ?? model.columns).map((column) => toColumn(column, row));
  const links = selection.links.map(
    ([name, link, nested]) => `${toLink(models, model, row, { name, link, nested })} as ${quote(name)}`,
  );
  return `row_to_json((select r from (select ${[...columns, ...links].join(', ')}) r))`;
};

const toColumn = ({ attribute, column, kind }: Column, row: string): string => {
  const value = `${row}.${quote(column)}`;
  if (kind === 'time') return `to_char(${value}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as ${quote(attribute)}`;
  return kind === 'json' ? `${value}::json as ${quote(attribute)}` : `${value} as ${quote(attribute)}`;
};

interface Linked {
  readonly name: string;
  readonly link: Link;
  readonly nested: Selection;
}

const toLink = (models: Models, model: Model, row: string, { name, link, nested }: Linked): string => {
  const inner = `${row}_`; // one letter longer at each depth
  if (link.kind === 'zone') return toZone(models, row, name, link);
  const target = modelOf(models, link.target);
  const json = toJson(models, target, inner, nested);
  const from = `from ${quote(target.table)} ${inner}`;
  switch (link.kind) {
    case 'relation': {
      const join = `join ${quote(link.table)} l on l.${quote(link.to)} = ${inner}.id`;
      const where = `where l.${quote(link.from)} = ${row}.id and ${inner}.published_at is not null`;
      const order = link.order === null ? '' : ` order by l.${quote(link.order)}`;
      return collect(link.isMany, `select ${json} ${from} ${join} ${where}${order}`);
    }
    case 'component': {
      const join = `join ${quote(link.table)} l on l.cmp_id = ${inner}.id and l.field = ${literal(name)}`;
      return collect(
        link.isMany,
        `select ${json} ${from} ${join} where l.entity_id = ${row}.id order by l."order"`,
      );
    }
    case 'media': {
      const join = `join files_related_mph l on l.file_id = ${inner}.id and l.field = ${literal(name)}`;
      const where = `where l.related_id = ${row}.id and l.related_type = ${literal(model.uid)}`;
      return collect(link.isMany, `select ${json} ${from} ${join} ${where} order by l."order"`);
    }
    case 'languages': {
      const where = `where ${inner}.document_id = ${row}.document_id and ${inner}.id <> ${row}.id and ${inner}.published_at is not null`;
      return collect(true, `select ${json} ${from} ${where} order by ${inner}.id`);
    }
  }
};

/** Components of several types, each with the name of its type, in the order of the document. */
const toZone = (models: Models, row: string, name: string, link: Extract<Link, { kind: 'zone' }>): string => {
  const inner = `${row}_`;
  const cases = link.targets.map((uid) => {
    const component = modelOf(models, uid);
    const columns = component.columns.map((column) => toColumn(column, inner)).join(', ');
    const json = `row_to_json((select r from (select ${columns}, ${literal(uid)} as "__component") r))`;
    return `when ${literal(uid)} then (select ${json} from ${quote(component.table)} ${inner} where ${inner}.id = l.cmp_id)`;
  });
  return `array_to_json(array(select case l.component_type ${cases.join(' ')} end from ${quote(link.table)} l
    where l.entity_id = ${row}.id and l.field = ${literal(name)} order by l."order"))`;
};

const collect = (isMany: boolean, rows: string): string =>
  isMany ? `array_to_json(array(${rows}))` : `(${rows} limit 1)`;

type Bind = (value: Value | readonly Value[]) => string;

const toSql = (models: Models, condition: Condition, row: string, bind: Bind): string => {
  if (condition.kind === 'test') return toTest(condition, row, bind);
  if (condition.kind === 'related') {
    const { link, of } = condition;
    const target = modelOf(models, link.target);
    const join = `join ${quote(link.table)} l on l.${quote(link.to)} = f.id`;
    const nested = toSql(models, of, 'f', bind);
    return `exists (select 1 from ${quote(target.table)} f ${join} where l.${quote(link.from)} = ${row}.id and ${nested})`;
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

/** Names come from the content model; quoted all the same. */
const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;

const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
