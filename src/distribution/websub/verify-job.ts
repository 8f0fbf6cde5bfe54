import { verifyRequest } from './verify-request';
import type { Task } from '../../app/tasks';

/** A subscriber is asked whether it wants what was asked for in its name. */
export const verifyWebsub: Task<'verify-websub'> = (strapi, { requestId }) =>
  verifyRequest(strapi, requestId);
