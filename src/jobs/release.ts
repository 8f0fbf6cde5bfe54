import { releaseWhenDue } from '../publishing/release-when-due';
import type { Task } from './tasks';

/** A scheduled press release goes out. */
export const release: Task<'release'> = async (strapi, { documentId }) => {
  await releaseWhenDue(strapi, documentId);
};
