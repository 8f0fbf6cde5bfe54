import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';

const KEPT_FOR = '90 days'; // long enough to answer "did you ever send us that?"
const AT_ONCE = 500; // rows: a few milliseconds

/** The log of deliveries does not grow for ever: what was settled long ago goes. */
export const forgetOldDeliveries = async (strapi: Core.Strapi): Promise<void> => {
  await sql(
    strapi,
    `delete from deliveries where id in (
       select id from deliveries where settled_at < now() - ?::interval limit ? for update skip locked
     )`,
    [KEPT_FOR, AT_ONCE],
  );
};
