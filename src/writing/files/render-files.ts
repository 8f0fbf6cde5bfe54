import type { Core } from '@strapi/strapi';
import { addJob } from '../../platform/jobs/add-job';
import { PictureError } from '../../platform/uploads/pictures/picture-error';
import { findUnrendered, type UnrenderedFile } from './find-unrendered';
import { noteRendered, renderFile } from './render-file';
import { RENDER_FILES_JOB } from './render-files-job';

const AT_A_TIME = 5; // pictures of one job: 12 megapixels take some 3 s each, and others' work comes between

/**
 * Makes the renditions of pictures that have none, some, and adds the job of those that follow. It may stop anywhere: what is done says so
 * in its row. Of what cannot be drawn the log tells once.
 *
 * @throws StoreError when the bucket does not answer: the job is tried again
 */
export const renderFiles = async (strapi: Core.Strapi): Promise<void> => {
  const files = await findUnrendered(strapi, AT_A_TIME);
  let isDone = files.length < AT_A_TIME;
  for (const file of files) if (!(await attempt(strapi, file))) isDone = false;
  if (!isDone) await addJob(strapi, RENDER_FILES_JOB, {}, { key: RENDER_FILES_JOB.name });
};

/** @returns false when somebody changed it meanwhile */
const attempt = async (strapi: Core.Strapi, file: UnrenderedFile): Promise<boolean> => {
  try {
    return await renderFile(strapi, file);
  } catch (error) {
    if (!(error instanceof PictureError)) throw error;
    strapi.log.warn(
      `The picture ${file.id}, "${file.name}", gets no smaller versions, as it cannot be drawn: ${error.message}`,
    );
    await noteRendered(strapi, file, file.renditions?.files ?? []);
    return true;
  }
};
