import type { Core } from '@strapi/strapi';
import { addJob } from '../../platform/jobs/add-job';
import { findUnwritten } from './find-unwritten';
import { WRITE_RIGHTS_JOB } from './write-rights-job';

/** After facts of pictures were corrected, in that transaction, and at the start: their bytes say so meanwhile. */
export const queueRights = async (strapi: Core.Strapi): Promise<void> => {
  if ((await findUnwritten(strapi, 1)).length === 0) return;
  await addJob(strapi, WRITE_RIGHTS_JOB, {}, { key: WRITE_RIGHTS_JOB.name });
};
