import type { Core } from '@strapi/strapi';
import { addJob } from '../../platform/jobs/add-job';
import type { JobHandler } from '../../platform/jobs/job-definition';
import { lockDocument } from '../../platform/storage/lock-document';
import { sql } from '../../platform/storage/sql';
import { COMPARE_TEXTS_JOB } from './compare-texts-job';
import { digestStatements } from './digest-statements';
import { findShowing } from './find-showing';
import { tellChangedLanguages } from './tell-changed-languages';

const BATCH = 50; // releases: their locks are held together, for a second or so

/** Tells of the releases whose readers see what was changed, a batch at a time; of a text that is the same, nothing. */
export const compareTexts: JobHandler<{
  readonly documentId: string;
  readonly after: string | null;
}> = async (strapi, { documentId, after }) => {
  const releases = await findShowing(strapi, { documentId, after, limit: BATCH });
  const changed = await findChanged(strapi, releases);
  const last = releases.length === BATCH ? releases.at(-1) : undefined;
  if (changed.length === 0 && last === undefined) return;
  await strapi.db.transaction(async () => {
    for (const release of changed) {
      await lockDocument(strapi, release);
      await tellChangedLanguages(strapi, release);
    }
    if (last !== undefined) await addJob(strapi, COMPARE_TEXTS_JOB, { documentId, after: last });
  });
};

const findChanged = async (strapi: Core.Strapi, releases: readonly string[]): Promise<string[]> => {
  if (releases.length === 0) return [];
  const { compare } = await digestStatements(strapi);
  const rows = await sql<{ documentId: string }>(strapi, compare, [[...releases]]);
  return rows.map(({ documentId }) => documentId);
};
