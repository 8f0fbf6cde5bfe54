import type { Core } from '@strapi/strapi';
import { AUDIENCES } from '../distribution/deliveries/audience';
import { TASKS } from '../platform/jobs/worker';
import { FOLLOWERS } from '../writing/announce/followers';
import { ALL_AUDIENCES } from './audiences';
import { ALL_FOLLOWERS } from './followers';
import { ALL_TASKS } from './tasks';

/** Hands each part of the newsroom the lists that it calls without knowing what is in them. */
export const handOver = (strapi: Core.Strapi): void => {
  FOLLOWERS.give(strapi, ALL_FOLLOWERS);
  AUDIENCES.give(strapi, ALL_AUDIENCES);
  TASKS.give(strapi, ALL_TASKS);
};
