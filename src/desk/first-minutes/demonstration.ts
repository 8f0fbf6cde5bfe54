import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';

/** A piece of the demonstration content: a document, or a file by its number. */
export interface DemonstrationPiece {
  readonly uid: string;
  readonly documentId: string;
  /** What was saved later somebody changed. */
  readonly settledAt: Date;
}

export const FILE = 'plugin::upload.file';

/** Remembers what the demonstration put in, in its transaction. */
export const rememberDemonstration = async (
  strapi: Core.Strapi,
  pieces: readonly Omit<DemonstrationPiece, 'settledAt'>[],
): Promise<void> => {
  await sql(
    strapi,
    `insert into demonstration_content (uid, document_id, settled_at)
     select uid, document_id, ? from jsonb_to_recordset(?::jsonb) as piece (uid text, document_id text)`,
    [
      new Date(), // of this clock: Strapi stamps documents by it
      JSON.stringify(pieces.map(({ uid, documentId }) => ({ uid, document_id: documentId }))),
    ],
  );
};

export const findDemonstration = (strapi: Core.Strapi): Promise<DemonstrationPiece[]> =>
  sql(
    strapi,
    'select uid, document_id as "documentId", settled_at as "settledAt" from demonstration_content order by uid, document_id',
  );

export const forgetDemonstration = async (strapi: Core.Strapi): Promise<void> => {
  await sql(strapi, 'delete from demonstration_content');
};
