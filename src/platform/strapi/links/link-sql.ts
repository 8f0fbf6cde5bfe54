import { literal, quote } from '../compiler/names';
import { COMPONENT_TYPE } from '../model';
import type { LinkPath } from './link-paths';

/** How a statement comes from a version to what owns its links: itself, or a component of it. */
export interface OwnerSql {
  readonly joins: string;
  /** SQL of the id that the table of links knows the owner by. */
  readonly owner: string;
}

/**
 * @param version - alias of the row of the source, in the statement around
 * @param beside - another version whose components stand in the same places: the components of one that go with those of the other
 */
export const ownerOf = ({ parts }: LinkPath, version: string, beside?: string): OwnerSql => {
  const joins = parts.map(({ component, join }, depth) => {
    const row = partAlias(version, depth);
    const above =
      depth === 0 ? `${version}.id` : `${partAlias(version, depth - 1)}.${quote(lastTo(parts, depth))}`;
    const conditions = [
      `${row}.${quote(join.from)} = ${above}`,
      `${row}.${COMPONENT_TYPE} = ${literal(component)}`,
      ...join.where.map(([column, value]) => `${row}.${quote(column)} = ${literal(value)}`),
      ...(beside === undefined || join.order === null
        ? []
        : [
            `${row}.${quote(join.order)} is not distinct from ${partAlias(beside, depth)}.${quote(join.order)}`,
          ]),
    ];
    return `join ${quote(join.table)} ${row} on ${conditions.join(' and ')}`;
  });
  const last = parts.length - 1;
  const owner =
    last < 0 ? `${version}.id` : `${partAlias(version, last)}.${quote(parts[last]?.join.to ?? '')}`;
  return { joins: joins.join('\n'), owner };
};

const partAlias = (version: string, depth: number): string => `${version}_part_${depth}`;

const lastTo = (parts: LinkPath['parts'], depth: number): string => parts[depth - 1]?.join.to ?? '';

/** SQL of the language in which a version refers to its target; null where the target has none. */
export const targetLocale = ({ target, source }: LinkPath, version: string): string =>
  target.isLocalised && source.isLocalised ? `${version}.locale` : 'null::text';
