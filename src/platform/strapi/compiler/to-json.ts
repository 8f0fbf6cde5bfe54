import {
  COMPONENT_TYPE,
  modelOf,
  type Column,
  type JoinedLink,
  type Model,
  type Models,
  type ZoneLink,
} from '../model';
import { isOf, joined, linked, orderOf } from './linked';
import { literal, quote } from './names';
import { EVERYTHING, type SelectedLink, type Selection, type Versions } from './selection';
import { isShareable, type Sharing, type Shown } from './sharing';

export interface Compilation {
  readonly models: Models;
  readonly versions: Versions;
  /** SQL of the language of what is around; null in SQL when left out. */
  readonly locale?: string;
  /** Where rows of one page link to the same documents: these are made once. */
  readonly sharing?: Sharing;
}

/**
 * A row with all that is selected of it, however deep, as one SQL expression that makes JSON: columns, links, what is
 * computed. Times are ISO 8601 in UTC, as columns hold them.
 *
 * @param row - alias of the row's table in the statement around it; those inside are longer by a letter at each depth
 */
export const toJson = (around: Compilation, model: Model, row: string, selection: Selection): string => {
  const locale = model.isLocalised ? `${row}.locale` : (around.locale ?? 'null');
  const compilation = { ...around, locale };
  return toObject([
    ...(selection.columns ?? model.columns).map(
      (column) => [column.attribute, toValue(column, row, locale)] as const,
    ),
    ...selection.links.map((link) => [link[0], toLink(compilation, row, link)] as const),
    ...(selection.computed ?? []).map(([name, compute]) => [name, `(${compute(row, locale)})`] as const),
  ]);
};

const MOST_PAIRS = 50; // PostgreSQL takes 100 arguments of a function

/** Nested rows would take a level of subqueries each: planning a release took 11 ms instead of 3. */
const toObject = (pairs: readonly (readonly [name: string, value: string])[]): string =>
  pairs.length <= MOST_PAIRS
    ? `json_build_object(${pairs.map(([name, value]) => `${literal(name)}, ${value}`).join(', ')})`
    : `(select row_to_json(o) from (select ${pairs.map(([name, value]) => `${value} as ${quote(name)}`).join(', ')}) o)`;

/** The condition that a row is of the wanted version. */
export const isVersion = (versions: Versions, row: string): string =>
  `${row}.published_at is ${versions === 'draft' ? 'null' : 'not null'}`;

const toValue = ({ column, kind, read }: Column, row: string, locale: string): string => {
  if (read !== undefined) return read(row, locale);
  const value = `${row}.${quote(column)}`;
  return kind === 'time' ? `to_char(${value}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')` : value;
};

const toLink = (
  { sharing, ...compilation }: Compilation,
  row: string,
  [, link, selection]: SelectedLink,
): string => {
  const inner = `${row}_`;
  if (link.kind === 'zone') return toZone(compilation, row, link, selection);
  const model = modelOf(compilation.models, link.target);
  const json = toJson(compilation, model, inner, selection);
  if (sharing !== undefined && isShareable(link, model, selection)) {
    const made = sharing.share({ link, json, ...shownTargets(compilation, link, inner) });
    return collect(
      link.isMany,
      `select s.json from ${quote(link.join.table)} l join ${made} s on s.id = l.${quote(link.join.to)}
where ${isOf(link.join, row)} order by ${orderOf(link.join)}`,
    );
  }
  if (link.kind === 'languages') {
    const { table } = modelOf(compilation.models, link.target);
    const isOther = `${inner}.document_id = ${row}.document_id and ${inner}.id <> ${row}.id`;
    return collect(
      true,
      `select ${json} from ${quote(table)} ${inner} where ${isOther} and ${isVersion('published', inner)} order by ${inner}.id`,
    );
  }
  return collect(
    link.isMany,
    `select ${json} ${targets(compilation, link, row, inner)}${leftOut(selection, inner)} order by ${orderOf(link.join)}`,
  );
};

const leftOut = ({ without }: Selection, row: string): string =>
  without === undefined ? '' : ` and not (${without(row)})`;

/** What a link leads to, in the wanted versions. */
const targets = (
  { models, versions }: Compilation,
  link: JoinedLink,
  row: string,
  target: string,
): string => {
  if (link.kind !== 'relation') return linked(models, link, row, target);
  if (versions !== 'public of the same')
    return `${linked(models, link, row, target)} and ${isVersion(versions, target)}`;
  const { table } = modelOf(models, link.target);
  return `${joined(models, link, `any_${target}`)} join ${quote(table)} ${target} on ${isSame(models, link, target)}
where ${isOf(link.join, row)}`;
};

/** The same, for all that a link may name. */
const shownTargets = ({ models, versions }: Compilation, link: JoinedLink, target: string): Shown => {
  const table = quote(modelOf(models, link.target).table);
  if (versions !== 'public of the same')
    return { named: target, from: `${table} ${target} where ${isVersion(versions, target)} and` };
  const from = `${table} any_${target} join ${table} ${target} on ${isSame(models, link, target)} where`;
  return { named: `any_${target}`, from };
};

/** That a target is what is public of the document that a link names in some version. */
const isSame = (models: Models, link: JoinedLink, target: string): string => {
  const { isLocalised } = modelOf(models, link.target);
  const same = isLocalised ? ['document_id', 'locale'] : ['document_id'];
  const conditions = same.map((column) => `${target}.${column} = any_${target}.${column}`);
  return [...conditions, isVersion('public of the same', target)].join(' and ');
};

/** Components of several types, each with the name of its type, in the order of the document. */
const toZone = (compilation: Compilation, row: string, link: ZoneLink, { components }: Selection): string => {
  const inner = `${row}_`;
  const cases = link.targets.flatMap((uid) => {
    const selection = components === undefined ? EVERYTHING : components.get(uid);
    if (selection === undefined) return [];
    const model = modelOf(compilation.models, uid);
    const json = toJson(compilation, model, inner, {
      ...selection,
      computed: [['__component', () => literal(uid)], ...(selection.computed ?? [])],
    });
    return `when ${literal(uid)} then (select ${json} from ${quote(model.table)} ${inner} where ${inner}.id = l.${quote(link.join.to)})`;
  });
  return `array_to_json(array(select case l.${quote(COMPONENT_TYPE)} ${cases.join(' ')} end from ${quote(link.join.table)} l
where ${isOf(link.join, row)} order by ${orderOf(link.join)}))`;
};

const collect = (isMany: boolean, rows: string): string =>
  isMany ? `array_to_json(array(${rows}))` : `(${rows} limit 1)`;
