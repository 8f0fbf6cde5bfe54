import type { Shape, VersionStatus } from './shape';

/** What Strapi's database layer knows of an attribute, as far as a shape needs it. */
interface AttributeMeta {
  readonly type: string;
  readonly columnName?: string;
  readonly relation?: string;
  readonly morphBy?: string;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn?: { readonly name: string };
    readonly morphColumn?: { readonly idColumn: { name: string }; readonly typeColumn: { name: string } };
    readonly on?: { readonly field: string };
    readonly orderBy?: Readonly<Record<string, string>>;
  };
}

export interface Metadata {
  get(uid: string): { readonly tableName: string; readonly attributes: Record<string, AttributeMeta> };
}

export interface Compilation {
  readonly metadata: Metadata;
  readonly status: VersionStatus;
}

/**
 * A shape as one SQL expression that makes the JSON of a row with all its parts, however deep: the names of tables and
 * columns are those that Strapi's metadata has.
 *
 * @param row - alias of the row's table in the statement around it
 */
export const compileShape = (compilation: Compilation, shape: Shape, row: string): string => {
  const { attributes } = compilation.metadata.get(shape.uid);
  const pairs = [
    ...shape.fields.map((field) => [field, compileField(attributeOf(attributes, field), row)]),
    ...Object.entries(shape.parts ?? {}).map(([name, part]) => [
      name,
      isZone(part)
        ? compileZone(compilation, attributeOf(attributes, name), part, row)
        : compilePart(compilation, { owner: shape.uid, name }, part, row),
    ]),
    ...Object.entries(shape.computed ?? {}).map(([name, compute]) => [name, `(${compute(row)})`]),
  ];
  return `json_build_object(${pairs.map(([name = '', value = '']) => `${text(name)}, ${value}`).join(', ')})`;
};

/** The condition that a row is of the wanted version, or true for what has no versions. */
export const isOfStatus = (status: VersionStatus, row: string): string =>
  `${row}.published_at is ${status === 'published' ? 'not null' : 'null'}`;

const isZone = (part: Shape | readonly Shape[]): part is readonly Shape[] => Array.isArray(part);

const attributeOf = (attributes: Record<string, AttributeMeta>, name: string): AttributeMeta => {
  const attribute = attributes[name];
  if (attribute === undefined)
    throw new Error(`A shape asks for ${name}, which the content type does not have.`);
  return attribute;
};

/** Times are stored without a zone, in UTC (src/app/bootstrap/refuse-other-clock.ts); they are answered as ISO 8601. */
const compileField = (attribute: AttributeMeta, row: string): string => {
  const column = `${row}.${quote(attribute.columnName ?? '')}`;
  if (attribute.type !== 'datetime') return column;
  return `to_char(${column}, 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
};

const compilePart = (
  compilation: Compilation,
  { owner, name }: { owner: string; name: string },
  shape: Shape,
  row: string,
): string => {
  const { metadata, status } = compilation;
  const attribute = attributeOf(metadata.get(owner).attributes, name);
  const target = `${row}_${name.toLowerCase()}`;
  const { from, order } =
    attribute.morphBy === undefined
      ? joinRelation(attribute, { row, link: `${target}_l`, target })
      : joinFiles(metadata, attribute.morphBy, { owner, name, row, link: `${target}_l`, target });
  const isVersioned = shape.uid.startsWith('api::');
  const source = `from ${quote(metadata.get(shape.uid).tableName)} ${target} ${from}${isVersioned ? ` and ${isOfStatus(status, target)}` : ''}`;
  const value = compileShape(compilation, shape, target);
  return attribute.relation?.endsWith('Many') === true
    ? `coalesce((select json_agg(${value} order by ${order}) ${source}), '[]')`
    : `(select ${value} ${source} order by ${order} limit 1)`;
};

interface Join {
  readonly row: string;
  readonly link: string;
  readonly target: string;
}

const joinRelation = ({ joinTable }: AttributeMeta, { row, link, target }: Join) => {
  if (joinTable?.inverseJoinColumn === undefined)
    throw new Error(`A shape asks for a part that ${row} keeps elsewhere.`);
  const { name, joinColumn, inverseJoinColumn, on, orderBy = {} } = joinTable;
  const field = on === undefined ? '' : ` and ${link}.field = ${text(on.field)}`;
  const [order] = Object.keys(orderBy);
  return {
    from: `join ${quote(name)} ${link} on ${link}.${quote(inverseJoinColumn.name)} = ${target}.id
      where ${link}.${quote(joinColumn.name)} = ${row}.id${field}`,
    order: `${link}.${quote(order ?? 'id')}, ${link}.id`,
  };
};

const joinFiles = (
  metadata: Metadata,
  morphBy: string,
  { owner, name, row, link, target }: Join & { owner: string; name: string },
) => {
  const joinTable = metadata.get('plugin::upload.file').attributes[morphBy]?.joinTable;
  if (joinTable?.morphColumn === undefined)
    throw new Error('Strapi keeps its files in another way than expected.');
  const { idColumn, typeColumn } = joinTable.morphColumn;
  return {
    from: `join ${quote(joinTable.name)} ${link} on ${link}.${quote(joinTable.joinColumn.name)} = ${target}.id
      where ${link}.${quote(idColumn.name)} = ${row}.id and ${link}.${quote(typeColumn.name)} = ${text(owner)}
        and ${link}.field = ${text(name)}`,
    order: `${link}."order", ${link}.id`,
  };
};

/** A zone lists components of different tables in one order; each says which it is, as Strapi's own answers do. */
const compileZone = (
  compilation: Compilation,
  { joinTable }: AttributeMeta,
  shapes: readonly Shape[],
  row: string,
): string => {
  if (joinTable?.morphColumn === undefined)
    throw new Error(`A shape asks for a zone that ${row} keeps elsewhere.`);
  const { idColumn, typeColumn } = joinTable.morphColumn;
  const link = `${row}_z`;
  const cases = shapes.map((shape, index) => {
    const target = `${row}_z${index}`;
    const named = { ...shape, computed: { __component: () => text(shape.uid), ...shape.computed } };
    const value = compileShape(compilation, named, target);
    const table = quote(compilation.metadata.get(shape.uid).tableName);
    return `when ${text(shape.uid)} then (select ${value} from ${table} ${target} where ${target}.id = ${link}.${quote(idColumn.name)})`;
  });
  return `coalesce((select json_agg(case ${link}.${quote(typeColumn.name)} ${cases.join(' ')} end order by ${link}."order", ${link}.id)
    from ${quote(joinTable.name)} ${link}
    where ${link}.${quote(joinTable.joinColumn.name)} = ${row}.id and ${link}.field = ${text(joinTable.on?.field ?? '')}), '[]')`;
};

const quote = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
