import type { Core } from '@strapi/strapi';
import { isLocalised } from '../../shared/content-types/is-localised';
import { sql } from '../storage/sql';

/** What one stored version of a document refers to: ids of documents by field, in their order. */
export interface VersionRelations {
  readonly id: number;
  readonly locale: string | null;
  readonly isPublished: boolean;
  readonly relations: Readonly<Record<string, readonly string[]>>;
}

/** Where Strapi keeps the links of a relation. */
interface Links {
  readonly table: string;
  readonly own: string;
  readonly other: string;
  readonly order: string | null;
  readonly target: string;
  readonly hasLanguages: boolean;
}

interface RelationMeta {
  readonly target: string;
  readonly joinTable: {
    readonly name: string;
    readonly joinColumn: { readonly name: string };
    readonly inverseJoinColumn: { readonly name: string };
    readonly orderColumnName?: string;
  };
}

/** The relations of every version of a document, drafts and published, in one statement. */
export const findRelations = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  fields: readonly string[],
): Promise<VersionRelations[]> => {
  const lists = fields.map((field) => {
    const { table, own, other, order, target } = linksOf(strapi, uid, field);
    return `'${field}', array(select target.document_id from "${table}" link join "${target}" target on target.id = link."${other}"
      where link."${own}" = version.id order by ${order === null ? '' : `link."${order}", `}link.id)`;
  });
  return sql<VersionRelations>(
    strapi,
    `select version.id, version.locale, version.published_at is not null as "isPublished",
       json_build_object(${lists.join(', ')}) as relations
     from "${tableOf(strapi, uid)}" version where version.document_id = ? order by version.id`,
    [documentId],
  );
};

/**
 * Makes versions refer to these documents in this field, as far as each language and status has them; nothing is written where
 * that is so already. Three statements, however many versions and documents.
 */
export const linkDocuments = async (
  strapi: Core.Strapi,
  { uid, field }: { readonly uid: string; readonly field: string },
  versions: readonly VersionRelations[],
  documentIds: readonly string[],
): Promise<void> => {
  const { table, own, other, order, target, hasLanguages } = linksOf(strapi, uid, field);
  const reachable = await sql<{ id: number; targets: number[] | null; documentIds: string[] | null }>(
    strapi,
    `select version.id,
       array_agg(target.id order by wanted.place) filter (where target.id is not null) as targets,
       array_agg(target.document_id::text order by wanted.place) filter (where target.id is not null) as "documentIds"
     from "${tableOf(strapi, uid)}" version
       left join unnest(?::text[]) with ordinality wanted (document_id, place) on true
       left join "${target}" target on target.document_id = wanted.document_id
         and (target.published_at is null) = (version.published_at is null)
         ${hasLanguages ? 'and target.locale = version.locale' : ''}
     where version.id = any(?::int[]) group by version.id`,
    [[...documentIds], versions.map(({ id }) => id)],
  );
  const changed = reachable.filter(({ id, documentIds: found }) => {
    const current = versions.find((version) => version.id === id)?.relations[field] ?? [];
    return JSON.stringify(current) !== JSON.stringify(found ?? []);
  });
  if (changed.length === 0) return;
  const ids = changed.map(({ id }) => id);
  await sql(strapi, `delete from "${table}" where "${own}" = any(?::int[])`, [ids]);
  const links = changed.flatMap(({ id, targets }) =>
    (targets ?? []).map((targetId, index) => ({ own: id, other: targetId, place: index + 1 })),
  );
  if (links.length > 0) {
    await sql(
      strapi,
      `insert into "${table}" ("${own}", "${other}"${order === null ? '' : `, "${order}"`})
       select own, other${order === null ? '' : ', place'} from jsonb_to_recordset(?::jsonb) as link (own int, other int, place int)`,
      [JSON.stringify(links)],
    );
  }
  await strapi.db.query(uid).updateMany({ where: { id: { $in: ids } }, data: { updatedAt: new Date() } });
};

const tableOf = (strapi: Core.Strapi, uid: string): string => strapi.db.metadata.get(uid).tableName;

const linksOf = (strapi: Core.Strapi, uid: string, field: string): Links => {
  const { target, joinTable } = strapi.db.metadata.get(uid).attributes[field] as unknown as RelationMeta;
  return {
    table: joinTable.name,
    own: joinTable.joinColumn.name,
    other: joinTable.inverseJoinColumn.name,
    order: joinTable.orderColumnName ?? null,
    target: tableOf(strapi, target),
    hasLanguages: isLocalised(strapi.getModel(target as 'api::page.page')),
  };
};
