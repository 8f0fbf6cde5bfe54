import type { Core } from '@strapi/strapi';
import { contentTypes as utils } from '@strapi/utils';
import { sql } from '../storage/sql';
import { SYSTEM, type Model, type Models } from './model';
import { toModel, type Meta, type SchemaAttribute } from './model-of-metadata';

interface Schema {
  readonly modelType?: string;
  readonly pluginOptions?: { readonly i18n?: { readonly localized?: boolean } };
  readonly attributes: Readonly<Record<string, SchemaAttribute>>;
}

interface Metadata {
  get(uid: string): Meta;
}

const known = new WeakMap<Core.Strapi, Promise<Models>>();

/**
 * How the database stores the newsroom's content types, all components, and what of Strapi's own tables is read: made of
 * Strapi's metadata once, since the content model does not change while the newsroom runs.
 *
 * @throws Error when Strapi keeps something in another way than is known here
 */
export const modelsOf = (strapi: Core.Strapi): Promise<Models> => {
  const models = known.get(strapi) ?? describe(strapi);
  known.set(strapi, models);
  models.catch(() => known.delete(strapi)); // the database may have been away
  return models;
};

const describe = async (strapi: Core.Strapi): Promise<Models> => {
  const order = await findColumnOrder(strapi);
  const metadata = strapi.db.metadata as unknown as Metadata;
  const schemas = { ...strapi.contentTypes, ...strapi.components } as unknown as Record<string, Schema>;
  // in one order, however Strapi came upon their files: what is written of them is compared from start to start
  const own = Object.keys(schemas)
    .filter((uid) => uid.startsWith('api::') || !uid.includes('::'))
    .toSorted();
  const toEntry = (uid: string): [string, Model] => {
    const schema = schemas[uid];
    const meta = metadata.get(uid);
    const model = toModel({
      uid,
      isContentType: schema?.modelType === 'contentType',
      isLocalised: schema?.pluginOptions?.i18n?.localized === true,
      attributes: schema?.attributes ?? {},
      meta,
      files: metadata.get(SYSTEM.file),
      columnOrder: order.get(meta.tableName) ?? [],
      isPrivate: (name) => schema !== undefined && utils.isPrivateAttribute(schema as never, name),
    });
    return [uid, model];
  };
  return new Map([...own, ...Object.values(SYSTEM)].map(toEntry));
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
