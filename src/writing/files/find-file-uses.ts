import type { Core } from '@strapi/strapi';
import { modelsOf } from '../../platform/strapi/models-of';
import { modelOf, type Models } from '../../platform/strapi/model';
import { schemaOf } from '../../platform/strapi/schemas';
import { FILE_USES } from '../../platform/strapi/sql-names';
import { sql } from '../../platform/storage/sql';
import { RELEASE } from '../../shared/content-types/uids';
import { findOwners, type Place } from './find-owners';
import { findMentions } from './find-mentions';

/** That a version of a document shows a file. */
export interface FileUse {
  readonly fileId: number;
  readonly uid: string;
  readonly documentId: string;
  /** null: its type has no languages */
  readonly locale: string | null;
  /** Whether the public sees this version. */
  readonly isPublic: boolean;
  /** Whether it is approved, and goes out as it is: the draft of a scheduled release. */
  readonly isApproved: boolean;
  /** Whether the file stands in a text or behind a link, by its address, and not in a field for files. */
  readonly isInText: boolean;
  /** Whether the field must have a file. */
  readonly isRequired: boolean;
}

/** A place that has a file, before it is known whose it is. */
export interface PlaceOfFile extends Place {
  readonly fileId: number;
  readonly isInText: boolean;
  readonly isRequired: boolean;
}

/**
 * What uses files of the media library: documents of every type of the newsroom, drafts too, in fields for files, inside texts
 * and behind links, in components however deep.
 *
 * @param fileIds - as the media library numbers files
 */
export const findFileUses = async (strapi: Core.Strapi, fileIds: readonly number[]): Promise<FileUse[]> => {
  if (fileIds.length === 0) return [];
  const models = await modelsOf(strapi);
  return findUsesAt(strapi, [
    ...(await findFields(strapi, fileIds)),
    ...(await findMentions(strapi, models, fileIds)),
  ]);
};

/** The versions of documents that these places are in, whether or not they have the file now. */
export const findUsesAt = async (strapi: Core.Strapi, places: readonly PlaceOfFile[]): Promise<FileUse[]> => {
  const models = await modelsOf(strapi);
  const owned = await findOwners(strapi, models, places);
  const versions = await findVersions(strapi, models, owned);
  const uses = owned.flatMap(({ uid, id, fileId, isInText, isRequired }) => {
    const version = versions.get(`${uid} ${id}`);
    return version === undefined ? [] : [{ fileId, uid, ...version, isInText, isRequired }];
  });
  return [...new Map(uses.map((use) => [JSON.stringify(use), use])).values()];
};

interface Field {
  readonly file_id: number;
  readonly related_type: string;
  readonly related_id: number;
  readonly field: string;
}

const findFields = async (strapi: Core.Strapi, fileIds: readonly number[]): Promise<PlaceOfFile[]> => {
  const rows = await sql<Field>(
    strapi,
    `select file_id, related_type, related_id, field from ${FILE_USES} where file_id = any(?::int[])`,
    [[...fileIds]],
  );
  return rows
    .filter(({ related_type: uid }) => uid.startsWith('api::') || !uid.includes('::'))
    .map(({ file_id: fileId, related_type: uid, related_id: id, field }) => {
      const attribute =
        uid in strapi.contentTypes || uid in strapi.components
          ? schemaOf(strapi, uid).attributes[field]
          : undefined;
      return { fileId, uid, id, isInText: false, isRequired: attribute?.required === true };
    });
};

type Version = Pick<FileUse, 'documentId' | 'locale' | 'isPublic' | 'isApproved'>;

/** The versions of documents that these rows are, by type and number. */
const findVersions = async (
  strapi: Core.Strapi,
  models: Models,
  places: readonly Place[],
): Promise<Map<string, Version>> => {
  const found = new Map<string, Version>();
  for (const uid of new Set(places.map((place) => place.uid))) {
    const ids = places.filter((place) => place.uid === uid).map(({ id }) => id);
    const rows = await sql<Version & { id: number }>(
      strapi,
      `select id, document_id as "documentId", locale, published_at is not null as "isPublic",
         ${uid === RELEASE ? `published_at is null and state = 'scheduled'` : 'false'} as "isApproved"
       from ?? where id = any(?::int[])`,
      [modelOf(models, uid).table, ids],
    );
    for (const { id, ...version } of rows) found.set(`${uid} ${id}`, version);
  }
  return found;
};
