import type { Core } from '@strapi/strapi';
import { RELEASE } from '../../shared/content-types/uids';
import { NEW_RECORD, type ReleaseRecord } from '../../shared/press-release/release-record';
import { isReleaseState } from '../../shared/press-release/release-state';
import { findRows } from '../../platform/strapi/rows';

/** The record of a release, or null when there is no such document. */
export const loadRecord = async (strapi: Core.Strapi, documentId: string): Promise<ReleaseRecord | null> => {
  const [row] = await findRows<Partial<ReleaseRecord>>(strapi, RELEASE, { where: { documentId } });
  if (row === undefined) return null;
  return {
    state: isReleaseState(row.state) ? row.state : NEW_RECORD.state,
    releaseAt: row.releaseAt ?? null,
    releaseTimeZone: row.releaseTimeZone ?? null,
    deskNote: row.deskNote ?? null,
    approval: row.approval ?? null,
  };
};

/** Writes parts of the record into every row of the document. */
export const storeRecord = async (
  strapi: Core.Strapi,
  documentId: string,
  changes: Partial<ReleaseRecord>,
): Promise<void> => {
  await strapi.db.query(RELEASE).updateMany({ where: { documentId }, data: changes });
};
