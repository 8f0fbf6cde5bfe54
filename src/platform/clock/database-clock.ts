import type { Core } from '@strapi/strapi';
import { sql } from '../storage/sql';

/** The time by the database's clock, which all instances share. */
export const readClock = async (strapi: Core.Strapi): Promise<Date> => {
  const [row] = await sql<{ now: Date }>(strapi, 'select clock_timestamp() as now');
  if (row === undefined) throw new Error('The database did not tell the time.');
  return row.now;
};
