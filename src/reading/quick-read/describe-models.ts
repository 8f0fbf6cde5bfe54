import type { Core } from '@strapi/strapi';
import { contentTypes as utils } from '@strapi/utils';
import { isLocalised, type Localisable } from '../../shared/content-types/is-localised';
import type { Column, ColumnKind, Link, Model, Models } from './domain/model';
import { sql } from '../../platform/storage/sql';

interface MetaAttribute {
  readonly type: string;
  readonly columnName?: string;
  readonly joinTable?: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn?: { readonly name: string };
    readonly orderColumnName?: string;
  };
}

interface Meta {
  readonly tableName: string;
  readonly attributes: Readonly<Record<string, MetaAttribute>>;
}

interface SchemaAttribute {
  readonly type: string;
  readonly relation?: string;
  readonly target?: string;
  readonly component?: string;
  readonly components?: readonly string[];
  readonly repeatable?: boolean;
  readonly multiple?: boolean;
}

interface Schema extends Localisable {
  readonly uid: string;
  readonly modelType: string;
  readonly attributes: Readonly<Record<string, SchemaAttribute>>;
}

const FILES = 'plugin::upload.file';

const KINDS: Readonly<Record<string, ColumnKind>> = {
  increments: 'integer',
  integer: 'integer',
  decimal: 'number',
  float: 'number',
  boolean: 'boolean',
  datetime: 'time',
  json: 'json',
  blocks: 'json',
  string: 'text',
  text: 'text',
  richtext: 'text',
  uid: 'text',
  email: 'text',
  enumeration: 'text',
};

/** Our content types and all that they lead to, as the database stores them. */
export const describeModels = async (strapi: Core.Strapi): Promise<Models> => {
  const order = await findColumnOrder(strapi);
  const models = new Map<string, Model>();
  const describe = (uid: string): void => {
    if (models.has(uid)) return;
    const schema = strapi.getModel(uid as 'api::page.page') as unknown as Schema;
    const meta = strapi.db.metadata.get(uid) as unknown as Meta;
    const isPrivate = (name: string): boolean => utils.isPrivateAttribute(schema as never, name);
    const model: Model = {
      uid,
      table: meta.tableName,
      isContentType: schema.modelType === 'contentType',
      isLocalised: isLocalised(schema),
      columns: toColumns(meta, order.get(meta.tableName) ?? [], isPrivate),
      links: toLinks(schema, meta, isPrivate),
    };
    models.set(uid, model);
    for (const link of model.links.values()) {
      for (const target of link.kind === 'zone' ? link.targets : [link.target]) describe(target);
    }
  };
  for (const uid of Object.keys(strapi.contentTypes)) if (uid.startsWith('api::')) describe(uid);
  return models;
};

/** Strapi answers with columns in the order of the table. */
const findColumnOrder = async (strapi: Core.Strapi): Promise<Map<string, string[]>> => {
  const rows = await sql<{ table: string; columns: string[] }>(
    strapi,
    `select table_name as table, array_agg(column_name::text order by ordinal_position) as columns
     from information_schema.columns where table_schema = current_schema() group by table_name`,
  );
  return new Map(rows.map(({ table, columns }) => [table, columns]));
};

const toColumns = (
  { attributes }: Meta,
  order: readonly string[],
  isPrivate: (name: string) => boolean,
): Column[] =>
  order.flatMap((column) => {
    const found = Object.entries(attributes).find(([, attribute]) => attribute.columnName === column);
    if (found === undefined || isPrivate(found[0])) return [];
    const [attribute, { type }] = found;
    const kind = KINDS[type];
    if (kind === undefined) throw new Error(`The quick way does not know columns of type ${type}.`);
    return [{ attribute, column, kind }];
  });

const toLinks = (
  schema: Schema,
  meta: Meta,
  isPrivate: (name: string) => boolean,
): ReadonlyMap<string, Link> => {
  const links = new Map<string, Link>();
  for (const [name, attribute] of Object.entries(schema.attributes)) {
    if (isPrivate(name)) continue;
    const link = toLink(name, attribute, schema.uid, meta.attributes[name]);
    if (link !== null) links.set(name, link);
  }
  return links;
};

const toLink = (
  name: string,
  attribute: SchemaAttribute,
  uid: string,
  meta: MetaAttribute | undefined,
): Link | null => {
  if (name === 'localizations') return { kind: 'languages', target: uid };
  if (attribute.type === 'media')
    return { kind: 'media', target: FILES, isMany: attribute.multiple === true };
  const table = meta?.joinTable;
  if (table === undefined) return null;
  if (attribute.type === 'component') {
    const { component = '', repeatable = false } = attribute;
    return { kind: 'component', target: component, isMany: repeatable, table: table.name };
  }
  if (attribute.type === 'dynamiczone') {
    return { kind: 'zone', targets: attribute.components ?? [], table: table.name };
  }
  if (attribute.type !== 'relation' || attribute.target?.startsWith('api::') !== true) return null;
  return {
    kind: 'relation',
    target: attribute.target,
    isMany: attribute.relation?.endsWith('ToMany') === true,
    table: table.name,
    from: table.joinColumn.name,
    to: table.inverseJoinColumn?.name ?? '',
    order: table.orderColumnName ?? null,
  };
};
