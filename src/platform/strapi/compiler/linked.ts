import { modelOf, type Join, type JoinedLink, type Models } from '../model';
import { literal, quote } from './names';

/**
 * What a link of a row leads to, in whichever version: `from … where …`, to go on with `and …`. The table between is `l`.
 *
 * @param row - alias of the row that links, in the statement around
 * @param target - alias of what it links to
 */
export const linked = (models: Models, link: JoinedLink, row: string, target: string): string =>
  `${joined(models, link, target)}
where ${isOf(link.join, row)}`;

/** What any link of the kind leads to. */
export const joined = (models: Models, { target: uid, join }: JoinedLink, target: string): string =>
  `from ${quote(modelOf(models, uid).table)} ${target} join ${quote(join.table)} l on l.${quote(join.to)} = ${target}.id`;

/** The condition that a row `l` of the table between is of this link, and of this row. */
export const isOf = (join: Join, row: string): string =>
  [
    `l.${quote(join.from)} = ${row}.id`,
    ...join.where.map(([column, value]) => `l.${quote(column)} = ${literal(value)}`),
  ].join(' and ');

/** The order of what a link leads to. */
export const orderOf = ({ order }: Join): string => (order === null ? 'l.id' : `l.${quote(order)}, l.id`);
