import type { Core } from '@strapi/strapi';
import { EVERYTHING } from '../../platform/answer-cache/domain/tags';
import { addJob } from '../../platform/jobs/add-job';
import { PURGE_JOB } from './purge-job';

/** Milliseconds until caches in front are told: every instance has heard of the change by then, and answers anew. */
const PURGE_DELAY = 1_000;

/** Whether there are caches in front that can be told. */
export const hasCachesInFront = (strapi: Core.Strapi): boolean =>
  strapi.config.get<string[]>('newsroom.purge.addresses').length > 0;

/** Caches in front drop what has one of the tags. */
export const addPurge = (strapi: Core.Strapi, tags: readonly string[]): Promise<void> =>
  addJob(strapi, PURGE_JOB, { tags: [...tags] }, { runAt: new Date(Date.now() + PURGE_DELAY) });

/** Caches in front drop all that they have: after changes that told nobody. */
export const purgeEverything = async (strapi: Core.Strapi): Promise<void> => {
  if (hasCachesInFront(strapi)) await addPurge(strapi, [EVERYTHING]);
};
