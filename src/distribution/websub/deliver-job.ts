import { deliverFeed } from './deliver-feed';
import type { Task } from '../../app/tasks';

/** A subscriber gets its feed. */
export const deliverWebsub: Task<'deliver-websub'> = (strapi, { subscriptionId }) =>
  deliverFeed(strapi, subscriptionId);
