import type { Core } from '@strapi/strapi';
import { nameInAddress } from '../../shared/addresses/name-in-address';
import { addJob } from '../../platform/jobs/add-job';
import { sql } from '../../platform/storage/sql';
import { StoreError } from '../../platform/uploads/store-error';
import type { UploadStore } from '../../platform/uploads/stored-upload';
import { uploadStore } from '../../platform/uploads/upload-store';
import { MEASURE_FILES_JOB } from './measure-files-job';

interface Format {
  readonly url?: string;
  readonly sizeInBytes?: number;
}

interface OldFile {
  readonly id: number;
  readonly url: string;
  readonly sizeInBytes: number | null;
  readonly formats: Readonly<Record<string, Format>> | null;
}

/** As `json`: what is `jsonb` Strapi has the driver leave as text. */
const OLD = `select id, url, size_in_bytes as "sizeInBytes", formats::json from files
  where size_in_bytes is null or exists (
    select from jsonb_each(case jsonb_typeof(formats) when 'object' then formats else '{}' end) format
    where format.value -> 'sizeInBytes' is null)`;

const AT_A_TIME = 16; // files: a bucket is asked for each

/**
 * Counts the bytes of files from before the newsroom kept them, where they are stored; of one that is not there they stay unknown.
 * Their digests are a job: to read every file would hold up the start.
 */
export const adoptSizes = async (strapi: Core.Strapi): Promise<void> => {
  const files = await sql<OldFile>(strapi, OLD);
  await adoptAll(strapi, files);
  const [unknown] = await sql(strapi, 'select 1 from files where digest is null limit 1');
  if (unknown !== undefined) await addJob(strapi, MEASURE_FILES_JOB, {}, { key: MEASURE_FILES_JOB.name });
};

/** A bucket that does not answer holds up no start: the next one counts. */
const adoptAll = async (strapi: Core.Strapi, files: readonly OldFile[]): Promise<void> => {
  if (files.length === 0) return;
  const store = await uploadStore(strapi);
  try {
    for (let from = 0; from < files.length; from += AT_A_TIME)
      await Promise.all(files.slice(from, from + AT_A_TIME).map((file) => adopt(strapi, store, file)));
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    strapi.log.warn('The sizes of older files are not known until the next start.');
  }
};

const adopt = async (strapi: Core.Strapi, store: UploadStore, file: OldFile): Promise<void> => {
  const count = async (url: string): Promise<number | null> =>
    (await store.find(nameInAddress(url)))?.size ?? null;
  const size = file.sizeInBytes ?? (await count(file.url));
  const formats: Record<string, Format> = {};
  for (const [name, format] of Object.entries(file.formats ?? {})) {
    const bytes = format.sizeInBytes ?? (await count(format.url ?? ''));
    formats[name] = bytes === null ? format : { ...format, sizeInBytes: bytes };
  }
  if (size === file.sizeInBytes && JSON.stringify(formats) === JSON.stringify(file.formats ?? {})) return;
  await sql(strapi, 'update files set size_in_bytes = ?, formats = ?::jsonb where id = ?', [
    size,
    file.formats === null ? null : JSON.stringify(formats),
    file.id,
  ]);
};
