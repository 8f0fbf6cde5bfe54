import { distribute } from './distribute';
import type { Task } from '../../app/tasks';

/** The feeds changed. */
export const distributeWebsub: Task<'distribute-websub'> = (strapi) => distribute(strapi);
