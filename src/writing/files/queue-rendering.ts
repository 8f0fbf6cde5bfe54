import type { Core } from '@strapi/strapi';
import { addJob } from '../../platform/jobs/add-job';
import { RENDER_FILES_JOB } from './render-files-job';
import { findUnrendered } from './find-unrendered';

/** After pictures came or were changed, and at the start: those without renditions get them meanwhile. */
export const queueRendering = async (strapi: Core.Strapi): Promise<void> => {
  if (!strapi.config.get<boolean>('newsroom.uploads.renditions')) return;
  if ((await findUnrendered(strapi, 1)).length === 0) return;
  await addJob(strapi, RENDER_FILES_JOB, {}, { key: RENDER_FILES_JOB.name });
};
