import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { addJob } from '../../platform/jobs/add-job';
import { sql } from '../../platform/storage/sql';
import { CLEANING } from '../../platform/uploads/domain/cleaning';
import { PictureError } from '../../platform/uploads/pictures/picture-error';
import { cleanFile, type OldFile } from './clean-file';
import { CLEAN_FILES_JOB } from './clean-files-job';

const AT_A_TIME = 10; // files of one job: others' work comes between

/**
 * Cleans files that were stored by other rules, some, and adds the job of those that follow. It may stop anywhere: what is clean says so
 * in its row. What cannot be cleaned stays as it is, and the log names it.
 *
 * @throws StoreError when the bucket does not answer: the job is tried again
 */
export const cleanFiles = async (strapi: Core.Strapi, { after }: { after: number }): Promise<void> => {
  const files = await sql<OldFile>(
    strapi,
    `select id, name, ext, url, formats::json, alternative_text as "alternativeText", caption, cleaned from files
     where id > ? and cleaned is distinct from ? order by id limit ?`,
    [after, CLEANING, AT_A_TIME],
  );
  for (const file of files) await attempt(strapi, file);
  const last = files.at(-1);
  if (last === undefined) return;
  const [row] = await sql<{ left: number }>(
    strapi,
    'select count(*)::int as "left" from files where id > ? and cleaned is distinct from ?',
    [last.id, CLEANING],
  );
  strapi.log.info(`Older files are cleaned of places and owners: ${row?.left ?? 0} are left to look at.`);
  await addJob(strapi, CLEAN_FILES_JOB, { after: last.id });
};

const attempt = async (strapi: Core.Strapi, file: OldFile): Promise<void> => {
  try {
    await cleanFile(strapi, file);
  } catch (error) {
    if (!(error instanceof errors.ApplicationError) && !(error instanceof PictureError)) throw error;
    strapi.log.warn(
      `The file ${file.id}, "${file.name}", may tell where or by whom it was made, and cannot be cleaned: replace it. ${error.message}`,
    );
  }
};
