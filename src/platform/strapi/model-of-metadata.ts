import {
  COMPONENT_TYPE,
  SYSTEM,
  type Column,
  type ColumnKind,
  type Join,
  type Link,
  type Model,
} from './model';

/** What Strapi's database layer knows of an attribute, as far as it is used. */
export interface MetaAttribute {
  readonly type: string;
  readonly columnName?: string;
  readonly morphBy?: string;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn?: { readonly name: string };
    readonly morphColumn?: {
      readonly idColumn: { readonly name: string };
      readonly typeColumn: { readonly name: string };
    };
    readonly orderColumnName?: string;
    readonly on?: { readonly field?: string };
  };
}

export interface Meta {
  readonly tableName: string;
  readonly attributes: Readonly<Record<string, MetaAttribute>>;
}

export interface SchemaAttribute {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly component?: string;
  readonly components?: readonly string[];
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
}

/** A type or component as Strapi has it in memory. */
export interface Described {
  readonly uid: string;
  readonly isContentType: boolean;
  readonly isLocalised: boolean;
  readonly attributes: Readonly<Record<string, SchemaAttribute>>;
  readonly meta: Meta;
  /** Of the media library. */
  readonly files: Meta;
  /** Names of the columns, in the order of the table. */
  readonly columnOrder: readonly string[];
  readonly isPrivate: (attribute: string) => boolean;
}

/** @throws Error for a column or a table that is kept in another way than this version of Strapi does */
export const toModel = (described: Described): Model => {
  const { uid, isContentType, isLocalised, attributes, meta, isPrivate } = described;
  const links = Object.keys(attributes).flatMap((name) => {
    const link = toLink(described, name);
    return link === null ? [] : [[name, link] as const];
  });
  return {
    uid,
    table: meta.tableName,
    isContentType,
    isLocalised,
    columns: toColumns(described),
    links: new Map(links),
    privates: new Set([...Object.keys(meta.attributes), ...Object.keys(attributes)].filter(isPrivate)),
  };
};

const KINDS: Readonly<Record<string, ColumnKind>> = {
  increments: 'integer',
  integer: 'integer',
  decimal: 'number',
  float: 'number',
  boolean: 'boolean',
  datetime: 'time',
  json: 'json',
  blocks: 'blocks',
  string: 'text',
  text: 'text',
  richtext: 'text',
  uid: 'text',
  email: 'text',
  enumeration: 'text',
};

const toColumns = ({ uid, meta, columnOrder }: Described): Column[] =>
  columnOrder.flatMap((column) => {
    const found = Object.entries(meta.attributes).find(([, attribute]) => attribute.columnName === column);
    if (found === undefined) return [];
    const [attribute, { type }] = found;
    const kind = KINDS[type];
    if (kind === undefined) throw new Error(`${uid} has a column of type ${type}, which is not known here.`);
    return [{ attribute, column, kind }];
  });

const toLink = ({ uid, attributes, meta, files }: Described, name: string): Link | null => {
  const attribute = attributes[name];
  if (attribute === undefined) return null;
  if (name === 'localizations') return { kind: 'languages', target: uid };
  const stored = meta.attributes[name];
  switch (attribute.type) {
    case 'media':
      return {
        kind: 'media',
        target: SYSTEM.file,
        isMany: attribute.multiple === true,
        join: toFilesJoin(files.attributes[stored?.morphBy ?? '']?.joinTable, uid, name),
      };
    case 'component': {
      const { component = '', repeatable = false } = attribute;
      return {
        kind: 'component',
        target: component,
        isMany: repeatable,
        join: toPartsJoin(stored?.joinTable, name),
      };
    }
    case 'dynamiczone':
      return {
        kind: 'zone',
        targets: attribute.components ?? [],
        join: toPartsJoin(stored?.joinTable, name),
      };
    case 'relation':
      return toRelation(attribute, stored?.joinTable);
    default:
      return null;
  }
};

type JoinTable = MetaAttribute['joinTable'];

/** Null: kept in a column, or leading to a type that nothing here asks for. */
const toRelation = ({ target = '', relation }: SchemaAttribute, table: JoinTable): Link | null => {
  if (table?.inverseJoinColumn === undefined || !(target.startsWith('api::') || target === SYSTEM.role))
    return null;
  const join = {
    table: table.name,
    from: table.joinColumn.name,
    to: table.inverseJoinColumn.name,
    order: table.orderColumnName ?? null,
    where: [],
  };
  return { kind: 'relation', target, isMany: relation?.endsWith('ToMany') === true, join };
};

const PLACE = 'order'; // column with the place of components and files

const toPartsJoin = (table: JoinTable, field: string): Join => {
  const to = table?.inverseJoinColumn?.name ?? table?.morphColumn?.idColumn.name;
  const typeColumn = table?.morphColumn?.typeColumn.name ?? COMPONENT_TYPE;
  if (table === undefined || to === undefined || typeColumn !== COMPONENT_TYPE)
    throw new Error(`Strapi keeps the components of ${field} in another way than expected.`);
  return { table: table.name, from: table.joinColumn.name, to, order: PLACE, where: [['field', field]] };
};

const toFilesJoin = (table: JoinTable, uid: string, field: string): Join => {
  if (table?.morphColumn === undefined)
    throw new Error(`Strapi keeps the files of ${field} in another way than expected.`);
  const { idColumn, typeColumn } = table.morphColumn;
  return {
    table: table.name,
    from: idColumn.name,
    to: table.joinColumn.name,
    order: PLACE,
    where: [
      [typeColumn.name, uid],
      ['field', field],
    ],
  };
};
