import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';

/** Writes down, before a report is put, that ReliefWeb may have it from now on. @returns whether it could not before */
export const noteReport = async (strapi: Core.Strapi, documentId: string): Promise<boolean> => {
  const noted = await sql(
    strapi,
    'insert into reliefweb_reports (document_id) values (?) on conflict do nothing returning document_id',
    [documentId],
  );
  return noted.length > 0;
};

/** ReliefWeb has certainly no text of the release. */
export const forgetReport = async (strapi: Core.Strapi, documentId: string): Promise<void> => {
  await sql(strapi, 'delete from reliefweb_reports where document_id = ?', [documentId]);
};

export const mayHaveReport = async (strapi: Core.Strapi, documentId: string): Promise<boolean> =>
  (await sql(strapi, 'select from reliefweb_reports where document_id = ?', [documentId])).length > 0;
