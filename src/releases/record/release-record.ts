import type { Core } from '@strapi/strapi';
import { isReleaseState, type ReleaseState } from '../../shared/press-release/release-state';
import { findRows } from '../../platform/strapi/rows';

export const RELEASE = 'api::press-release.press-release';

/** Who approved a scheduled release, and the languages that were ready then: these must go out. */
export interface Approval {
  readonly by: string;
  readonly locales: readonly string[];
}

/** What the state machine keeps of a release, the same in every row of the document; only it writes these. */
export interface ReleaseRecord {
  readonly state: ReleaseState;
  readonly releaseAt: string | null;
  readonly releaseTimeZone: string | null;
  readonly deskNote: string | null;
  readonly approval: Approval | null;
}

export const NEW_RECORD: ReleaseRecord = {
  state: 'draft',
  releaseAt: null,
  releaseTimeZone: null,
  deskNote: null,
  approval: null,
};

export const RECORD_FIELDS = Object.keys(NEW_RECORD) as (keyof ReleaseRecord)[];

/** The record of a release, or null when there is no such document. */
export const loadRecord = async (strapi: Core.Strapi, documentId: string): Promise<ReleaseRecord | null> => {
  const [row] = await findRows<Partial<ReleaseRecord>>(strapi, RELEASE, { where: { documentId } });
  if (row === undefined) return null;
  const record = Object.fromEntries(RECORD_FIELDS.map((field) => [field, row[field] ?? NEW_RECORD[field]]));
  return { ...(record as unknown as ReleaseRecord), state: isReleaseState(row.state) ? row.state : 'draft' };
};

/** Writes parts of the record into every row of the document. */
export const storeRecord = async (
  strapi: Core.Strapi,
  documentId: string,
  changes: Partial<ReleaseRecord>,
): Promise<void> => {
  await strapi.db.query(RELEASE).updateMany({ where: { documentId }, data: changes });
};
