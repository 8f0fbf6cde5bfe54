import { deliverNext } from './deliver-next';
import type { Task } from '../../app/tasks';

/** A partner hears of what happened to a release. */
export const deliver: Task<'deliver'> = (strapi, stream) => deliverNext(strapi, stream);
