import type { Core } from '@strapi/strapi';
import { addJob } from '../../platform/jobs/add-job';
import { sql } from '../../platform/storage/sql';
import { CLEANING } from '../../platform/uploads/domain/cleaning';
import { CLEAN_FILES_JOB } from './clean-files-job';

/** At the start: files that were stored by other rules are cleaned meanwhile. What could not be cleaned is tried, and told, again. */
export const queueCleaning = async (strapi: Core.Strapi): Promise<void> => {
  const [old] = await sql(strapi, 'select 1 from files where cleaned is distinct from ? limit 1', [CLEANING]);
  if (old !== undefined) await addJob(strapi, CLEAN_FILES_JOB, { after: 0 }, { key: CLEAN_FILES_JOB.name });
};
