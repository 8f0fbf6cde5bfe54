import type { Link } from '../../../platform/strapi/model';
import type { Selection } from '../../../platform/strapi/compiler/selection';

type Row = Record<string, unknown>;

/**
 * Puts what belongs to each row into the order of Strapi's answers. Strapi asks for all links of a level at once and
 * writes each down when its last statement has answered: a link that needs two rounds (parts of parts, the components of
 * a zone) stands after those that need one, unless its first round found nothing.
 */
export const orderLinks = (rows: readonly Row[], { links }: Selection): readonly Row[] => {
  const ordered = links.map(([name, link, nested]) => {
    const values = rows.flatMap((row) => toList(row[name]));
    const inner = orderLinks(values, nested);
    if (nested.links.length > 0) replace(rows, name, inner);
    return { name, rounds: countRounds(link, nested, values) };
  });
  const sorted = ordered.toSorted((a, b) => a.rounds - b.rounds); // stable
  if (sorted.every(({ name }, index) => name === ordered[index]?.name)) return rows;
  return rows.map((row) => {
    const result: Row = { ...row };
    for (const { name } of sorted) {
      const value = result[name];
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- a key that comes again stands last
      delete result[name];
      result[name] = value;
    }
    return result;
  });
};

/** Whether they stand so in any case, whatever the rows hold: each link of the selection needs one round. */
export const isOrderFixed = ({ links }: Selection): boolean =>
  links.every(([, link, nested]) => link.kind !== 'zone' && nested.links.length === 0);

const toList = (value: unknown): Row[] =>
  Array.isArray(value) ? (value as Row[]) : value === null || value === undefined ? [] : [value as Row];

/** Lays the ordered parts back to where they were taken from. */
const replace = (rows: readonly Row[], name: string, parts: readonly Row[]): void => {
  let next = 0;
  for (const row of rows) {
    const { length } = toList(row[name]);
    const own = parts.slice(next, next + length);
    next += length;
    if (Array.isArray(row[name])) row[name] = own;
    else if (length > 0) row[name] = own[0];
  }
};

const countRounds = (link: Link, nested: Selection, values: readonly Row[]): number => {
  if (values.length === 0) return 1;
  if (link.kind === 'zone') return 2;
  const inner = nested.links.map(([name, innerLink, innerNested]) =>
    countRounds(
      innerLink,
      innerNested,
      values.flatMap((value) => toList(value[name])),
    ),
  );
  return 1 + Math.max(0, ...inner);
};
