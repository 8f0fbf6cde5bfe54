import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';

/** Whether the site asks for a second person: one stored version that says so is enough, so that no draft takes it away. */
export const isSecondPersonRequired = async (strapi: Core.Strapi): Promise<boolean> =>
  (await sql(strapi, 'select from sites where require_second_person limit 1')).length > 0;
