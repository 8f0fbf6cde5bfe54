import type { Core } from '@strapi/strapi';
import { DEFAULT_TIME_ZONE, isTimeZone } from '../../shared/time/office-time';
import { findRows } from '../strapi/rows';
import { SITE } from '../../shared/content-types/uids';

/** The time zone in which staff read and write times: the one of the site's settings. */
export const findOfficeTimeZone = async (strapi: Core.Strapi): Promise<string> => {
  const [site] = await findRows<{ timeZone: string | null }>(strapi, SITE, {
    where: {},
    select: ['timeZone'],
  });
  const name = site?.timeZone;
  return name != null && isTimeZone(name) ? name : DEFAULT_TIME_ZONE;
};
