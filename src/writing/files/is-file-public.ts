import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../../shared/content-types/content-types';
import { sql } from '../../platform/storage/sql';
import { modelOf } from '../../platform/strapi/model';
import { modelsOf } from '../../platform/strapi/models-of';
import { FILE_USES, PARTS_OF_PAGES, partsOf } from '../../platform/strapi/sql-names';

interface Use {
  readonly related_id: number;
  readonly related_type: string;
}

/**
 * Whether a published document other than the one given shows a file: in a field of its own or of a component, or inside the
 * text of a release or of a section.
 *
 * @param name - the last part of its address: what stands inside a text has no id, and its address may be whole
 */
export const isFilePublic = async (
  strapi: Core.Strapi,
  name: string,
  exceptDocumentId: string,
): Promise<boolean> => {
  const uses = await sql<Use>(
    strapi,
    `select m.related_id, m.related_type from ${FILE_USES} m join files f on f.id = m.file_id where right(f.url, length(?)) = ?`,
    [`/${name}`, `/${name}`],
  );
  for (const use of uses) {
    if (await isUsePublic(strapi, use, exceptDocumentId)) return true;
  }
  return (await sql(strapi, INSIDE_TEXTS, [exceptDocumentId, `/${name}`, `/${name}`])).length > 0;
};

/** The names of files are random, so a text that has one shows the file. */
const INSIDE_TEXTS = `select 1 from press_releases d where d.published_at is not null and d.document_id <> ?
    and strpos(d.body::text, ?) > 0
  union all
  select 1 from pages d join ${PARTS_OF_PAGES} c on c.entity_id = d.id and c.component_type = 'sections.rich-text'
    join components_sections_rich_text t on t.id = c.cmp_id
    where d.published_at is not null and strpos(t.body::text, ?) > 0`;

const isUsePublic = async (strapi: Core.Strapi, use: Use, exceptDocumentId: string): Promise<boolean> => {
  const models = await modelsOf(strapi);
  for (const { uid } of CONTENT_TYPES) {
    const { table } = modelOf(models, uid);
    const isOwn = use.related_type === uid;
    const statement = isOwn
      ? `select 1 from ${table} where id = ? and published_at is not null and document_id <> ?`
      : `select 1 from ${partsOf(table)} c join ${table} d on d.id = c.entity_id
         where c.cmp_id = ? and c.component_type = ? and d.published_at is not null and d.document_id <> ?`;
    if (!isOwn && use.related_type.startsWith('api::')) continue;
    const exists = await sql(strapi, 'select to_regclass(?) as name', [isOwn ? table : partsOf(table)]);
    if ((exists[0] as { name: string | null }).name === null) continue;
    const values = isOwn
      ? [use.related_id, exceptDocumentId]
      : [use.related_id, use.related_type, exceptDocumentId];
    if ((await sql(strapi, statement, values)).length > 0) return true;
  }
  return false;
};
