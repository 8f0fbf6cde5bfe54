import { deliverFeed } from '../websub/deliver-feed';
import type { Task } from './tasks';

/** A subscriber gets its feed. */
export const deliverWebsub: Task<'deliver-websub'> = (strapi, { subscriptionId }) =>
  deliverFeed(strapi, subscriptionId);
