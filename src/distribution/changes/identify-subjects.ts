import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';

const IDENTIFY = `update public_changes as change set
    country_ids = array(select distinct document_id::text from partner_countries where iso_code = any(change.countries)),
    topic_ids = array(select distinct document_id::text from topics where slug = any(change.topics))
  where topic_ids is null`;

/**
 * Changes that the version before has logged say by codes and slugs what their release was about; here they learn which
 * documents these are, so that a topic stays the same under another name.
 *
 * @param documentId - of one release; without it all that is left
 */
export const identifySubjects = async (strapi: Core.Strapi, documentId?: string): Promise<void> => {
  if (documentId === undefined) await sql(strapi, IDENTIFY);
  else await sql(strapi, `${IDENTIFY} and document_id = ?`, [documentId]);
};
