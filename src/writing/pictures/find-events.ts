import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';

/** A collection: the pictures of an event. */
export interface EventOfFiles {
  readonly event: string;
  readonly count: number;
}

const SHOWN = 20; // events: older ones are found by their names

/** The events of which there are pictures, the newest first. */
export const findEvents = (strapi: Core.Strapi): Promise<EventOfFiles[]> =>
  sql<EventOfFiles>(
    strapi,
    `select r.event, count(*)::int as count from picture_records r join files f on f.id = r.file_id
     where r.event is not null group by r.event order by max(f.id) desc limit ${SHOWN}`,
  );
