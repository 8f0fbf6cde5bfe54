import type { Core } from '@strapi/strapi';
import { groupBy } from '../../shared/collections/group-by';
import { sql } from '../../platform/storage/sql';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { readClock } from '../../platform/clock/database-clock';
import type { Closing } from '../../shared/pictures/reason-to-close';
import { officeDay } from '../../shared/time/office-day';
import { conditionsOf, IS_TO_ANSWER, LAST_DAY, type SoughtFiles } from './domain/files-sought';
import { findFileUses, type FileUse } from './find-file-uses';
import { mayRead } from './may-publish';
import { titleOf } from './title-of';

/** A document that uses a file, as one sees it who may read the document. */
export interface UsingDocument {
  readonly uid: string;
  readonly documentId: string;
  readonly title: string;
  /** Those that use it; empty: the type has none. */
  readonly locales: readonly string[];
  readonly isPublic: boolean;
  /** Whether it is scheduled: approved, and not public yet. */
  readonly isApproved: boolean;
}

export interface ListedFile {
  readonly id: number;
  readonly name: string;
  readonly url: string;
  readonly mime: string;
  readonly alternativeText: string | null;
  readonly credit: string | null;
  readonly event: string | null;
  readonly closedBecause: Closing | null;
  /** On which it may be shown, when there is one: such as `2027-01-31`. */
  readonly lastDay: string | null;
  /** Whether somebody said of a picture whether people can be recognised, and whether they agreed. */
  readonly isAsked: boolean;
  readonly documents: readonly UsingDocument[];
  /** How many documents use it besides that the asker does not read. */
  readonly others: number;
}

export interface FilePage {
  readonly files: readonly ListedFile[];
  readonly hasMore: boolean;
}

const PAGE_SIZE = 10; // files: each is looked for in every text

/**
 * Files of the media library, the newest first, each with the documents that use it.
 *
 * @param page - from 1
 */
export const listFiles = async (
  strapi: Core.Strapi,
  sought: SoughtFiles,
  page: number,
): Promise<FilePage> => {
  const today = officeDay(await readClock(strapi), await findOfficeTimeZone(strapi));
  const { conditions, values } = conditionsOf(sought, today);
  const rows = await sql<Omit<ListedFile, 'documents' | 'others'>>(
    strapi,
    `select f.id, f.name, f.url, f.mime, f.alternative_text as "alternativeText", f.facts ->> 'credit' as credit,
       r.event, r.closed_because as "closedBecause", ${LAST_DAY}::text as "lastDay", not ${IS_TO_ANSWER} as "isAsked"
     from files f left join picture_records r on r.file_id = f.id
     where ${conditions.join(' and ')} order by f.id desc limit ? offset ?`,
    [...values, PAGE_SIZE + 1, (page - 1) * PAGE_SIZE],
  );
  const shown = rows.slice(0, PAGE_SIZE);
  const uses = groupBy(
    await findFileUses(
      strapi,
      shown.map(({ id }) => id),
    ),
    ({ fileId }) => fileId,
  );
  const files: ListedFile[] = [];
  for (const file of shown) files.push({ ...file, ...(await describeUses(strapi, uses.get(file.id) ?? [])) });
  return { files, hasMore: rows.length > PAGE_SIZE };
};

const describeUses = async (
  strapi: Core.Strapi,
  uses: readonly FileUse[],
): Promise<Pick<ListedFile, 'documents' | 'others'>> => {
  const documents: UsingDocument[] = [];
  let others = 0;
  for (const versions of groupBy(uses, ({ documentId }) => documentId).values()) {
    const document = await describeDocument(strapi, versions);
    if (document === null) others += 1;
    else documents.push(document);
  }
  return { documents, others };
};

/** null for who may not read it. */
const describeDocument = async (
  strapi: Core.Strapi,
  versions: readonly FileUse[],
): Promise<UsingDocument | null> => {
  const [first] = versions;
  if (first === undefined) return null;
  const { uid, documentId } = first;
  const locales = [...new Set(versions.map(({ locale }) => locale))];
  if (!(await mayRead(strapi, { uid, documentId, locales }))) return null;
  return {
    uid,
    documentId,
    title: await titleOf(strapi, { uid, documentId, locales }),
    locales: locales.filter((locale) => locale !== null),
    isPublic: versions.some(({ isPublic }) => isPublic),
    isApproved: versions.some(({ isApproved }) => isApproved),
  };
};
