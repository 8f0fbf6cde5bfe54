import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { NOT_ASKED, type PictureAnswers } from '../../shared/pictures/picture-answers';
import type { Closing } from '../../shared/pictures/reason-to-close';

/** What is known of a picture beside its words. */
export interface PictureRecord extends PictureAnswers {
  readonly fileId: number;
  /** null: it is served */
  readonly closedBecause: Closing | null;
}

const COLUMNS = `file_id as "fileId", people, consent, consent_how as "consentHow", consent_for as "consentFor",
  consent_until::text as "consentUntil", consent_keeper as "consentKeeper", risk, rights_until::text as "rightsUntil",
  rights_withdrawn as "rightsWithdrawn", event, closed_because as "closedBecause"`;

/** The records of files, by their numbers; of those without one that nobody was asked. */
export const findRecords = async (
  strapi: Core.Strapi,
  fileIds: readonly number[],
): Promise<Map<number, PictureRecord>> => {
  const rows =
    fileIds.length === 0
      ? []
      : await sql<PictureRecord>(
          strapi,
          `select ${COLUMNS} from picture_records where file_id = any(?::int[])`,
          [[...fileIds]],
        );
  const known = new Map(rows.map((record) => [record.fileId, record]));
  return new Map(
    fileIds.map((fileId) => [fileId, known.get(fileId) ?? { ...NOT_ASKED, fileId, closedBecause: null }]),
  );
};

/** The same of one. */
export const findRecord = async (strapi: Core.Strapi, fileId: number): Promise<PictureRecord> =>
  (await findRecords(strapi, [fileId])).get(fileId) ?? { ...NOT_ASKED, fileId, closedBecause: null };

/** What of a record somebody answered. */
export const answersOf = (record: PictureRecord): PictureAnswers => {
  const { people, consent, consentHow, consentFor, consentUntil, consentKeeper } = record;
  const { risk, rightsUntil, rightsWithdrawn, event } = record;
  return {
    ...{ people, consent, consentHow, consentFor, consentUntil, consentKeeper },
    ...{ risk, rightsUntil, rightsWithdrawn, event },
  };
};

const STORE = `insert into picture_records (file_id, people, consent, consent_how, consent_for, consent_until,
    consent_keeper, risk, rights_until, rights_withdrawn, event, closed_because, closed_at, hash)
  values (?, ?, ?, ?, ?, ?::date, ?, ?, ?::date, ?, ?, ?, case when ?::text is null then null else clock_timestamp() end,
    (select hash from files where id = ?))
  on conflict (file_id) do update set people = excluded.people, consent = excluded.consent,
    consent_how = excluded.consent_how, consent_for = excluded.consent_for, consent_until = excluded.consent_until,
    consent_keeper = excluded.consent_keeper, risk = excluded.risk, rights_until = excluded.rights_until,
    rights_withdrawn = excluded.rights_withdrawn, event = excluded.event, closed_because = excluded.closed_because,
    closed_at = case when picture_records.closed_because is not distinct from excluded.closed_because
      then picture_records.closed_at else excluded.closed_at end, hash = excluded.hash`;

export const storeRecord = async (strapi: Core.Strapi, record: PictureRecord): Promise<void> => {
  const { fileId, closedBecause } = record;
  await sql(strapi, STORE, [
    fileId,
    record.people,
    record.consent,
    record.consentHow,
    record.consentFor,
    record.consentUntil,
    record.consentKeeper,
    record.risk,
    record.rightsUntil,
    record.rightsWithdrawn,
    record.event,
    closedBecause,
    closedBecause,
    fileId,
  ]);
};

/** Which of these files are closed, and why. */
export const findClosings = async (
  strapi: Core.Strapi,
  fileIds: readonly number[],
): Promise<Map<number, Closing>> => {
  if (fileIds.length === 0) return new Map();
  const rows = await sql<{ fileId: number; because: Closing }>(
    strapi,
    `select file_id as "fileId", closed_because as because from picture_records
     where file_id = any(?::int[]) and closed_because is not null`,
    [[...fileIds]],
  );
  return new Map(rows.map(({ fileId, because }) => [fileId, because]));
};
