import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';

const NEVER = new Date(0);

/** When something last changed that entries show besides their own words, such as a contact or a topic. */
export const findLastTouch = async (strapi: Core.Strapi): Promise<Date> => {
  const [row] = await sql<{ at: Date | null }>(strapi, 'select max(at) as at from feed_touches');
  return row?.at ?? NEVER;
};
