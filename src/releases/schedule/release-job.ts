import { releaseWhenDue } from './release-when-due';
import type { Task } from '../../app/tasks';

/** A scheduled press release goes out. */
export const release: Task<'release'> = async (strapi, { documentId }) => {
  await releaseWhenDue(strapi, documentId);
};
