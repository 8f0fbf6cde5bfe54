import { verifyRequest } from '../websub/verify-request';
import type { Task } from './tasks';

/** A subscriber is asked whether it wants what was asked for in its name. */
export const verifyWebsub: Task<'verify-websub'> = (strapi, { requestId }) =>
  verifyRequest(strapi, requestId);
