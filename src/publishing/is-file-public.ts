import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../content-api/content-types';
import { sql } from '../storage/sql';

interface Use {
  readonly related_id: number;
  readonly related_type: string;
}

/** Whether a published document other than the one given shows a file, in a field of its own or of a component. */
export const isFilePublic = async (
  strapi: Core.Strapi,
  fileId: number,
  exceptDocumentId: string,
): Promise<boolean> => {
  const uses = await sql<Use>(
    strapi,
    'select related_id, related_type from files_related_mph where file_id = ?',
    [fileId],
  );
  for (const use of uses) {
    if (await isUsePublic(strapi, use, exceptDocumentId)) return true;
  }
  return false;
};

const isUsePublic = async (strapi: Core.Strapi, use: Use, exceptDocumentId: string): Promise<boolean> => {
  for (const { uid } of CONTENT_TYPES) {
    const table = strapi.getModel(uid).collectionName;
    const isOwn = use.related_type === uid;
    const statement = isOwn
      ? `select 1 from ${table} where id = ? and published_at is not null and document_id <> ?`
      : `select 1 from ${table}_cmps c join ${table} d on d.id = c.entity_id
         where c.cmp_id = ? and c.component_type = ? and d.published_at is not null and d.document_id <> ?`;
    if (!isOwn && use.related_type.startsWith('api::')) continue;
    const exists = await sql(strapi, 'select to_regclass(?) as name', [isOwn ? table : `${table}_cmps`]);
    if ((exists[0] as { name: string | null }).name === null) continue;
    const values = isOwn
      ? [use.related_id, exceptDocumentId]
      : [use.related_id, use.related_type, exceptDocumentId];
    if ((await sql(strapi, statement, values)).length > 0) return true;
  }
  return false;
};
