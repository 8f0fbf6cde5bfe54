import { distribute } from '../websub/distribute';
import type { Task } from './tasks';

/** The feeds changed. */
export const distributeWebsub: Task<'distribute-websub'> = (strapi) => distribute(strapi);
