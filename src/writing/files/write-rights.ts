import type { Core } from '@strapi/strapi';
import { addJob } from '../../platform/jobs/add-job';
import { PictureError } from '../../platform/uploads/pictures/picture-error';
import { findUnwritten, noteWritten, type UnwrittenFile } from './find-unwritten';
import { queueRendering } from './queue-rendering';
import { WRITE_RIGHTS_JOB } from './write-rights-job';
import { rewriteFile } from './rewrite-file';

const AT_A_TIME = 10; // pictures of one job: others' work comes between

/**
 * Writes corrected rights into the bytes of pictures, some, and adds the job of those that follow. It may stop anywhere: which rights
 * stand in a file says its row. Of what cannot be written the log tells once.
 *
 * @throws StoreError when the bucket does not answer: the job is tried again
 */
export const writeRights = async (strapi: Core.Strapi): Promise<void> => {
  const files = await findUnwritten(strapi, AT_A_TIME);
  let isDone = files.length < AT_A_TIME;
  for (const file of files) if (!(await attempt(strapi, file))) isDone = false;
  if (!isDone) await addJob(strapi, WRITE_RIGHTS_JOB, {}, { key: WRITE_RIGHTS_JOB.name });
  await queueRendering(strapi); // what was drawn meanwhile was left out
};

/** @returns false when somebody changed it meanwhile */
const attempt = async (strapi: Core.Strapi, file: UnwrittenFile): Promise<boolean> => {
  try {
    return await rewriteFile(strapi, file);
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    strapi.log.warn(
      `The picture ${file.id}, "${file.name}", says inside what it said of its credit and rights before: ${error.message}. Replace it.`,
    );
    await noteWritten(strapi, file);
    return true;
  }
};
