import type { Core } from '@strapi/strapi';
import { addJob } from '../../platform/jobs/add-job';
import { DELIVER_JOB } from './deliver-job';
import type { Stream } from './delivery';

/**
 * The job that sends the next delivery of a release to a receiver. Those of one receiver run one after the other: a slow one
 * takes one place among the workers, however much it has to hear.
 */
export const addDeliveryJob = (
  strapi: Core.Strapi,
  { receiver, documentId }: Stream,
  runAt?: Date,
): Promise<void> =>
  addJob(
    strapi,
    DELIVER_JOB,
    { receiver, documentId },
    { key: `deliver:${receiver}:${documentId}`, queue: `deliver:${receiver}`, ...(runAt && { runAt }) },
  );
