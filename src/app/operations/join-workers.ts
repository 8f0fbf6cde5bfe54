import type { Core } from '@strapi/strapi';
import { catchUpHere } from '../../platform/answer-cache/open-cache';
import { isWorkerRunning, takeJobs } from '../../platform/jobs/worker';
import { joinPeers } from '../../platform/workers/peers';
import { listMetrics } from './show-metrics';

/** Answers what the other processes on this port ask, and takes the jobs when it is told to. */
export const joinWorkers = (strapi: Core.Strapi): void => {
  joinPeers(
    {
      'catch-up': () => catchUpHere(strapi),
      jobs: () => isWorkerRunning(strapi),
      metrics: () => listMetrics(strapi),
    },
    () => {
      takeJobs(strapi);
    },
  );
};
