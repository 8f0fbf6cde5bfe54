import type { Core } from '@strapi/strapi';
import { DEFAULT_TIME_ZONE, isTimeZone } from '../../shared/time/office-time';
import { findRows } from '../strapi/rows';
import { SITE } from '../../shared/content-types/uids';

/** The time zone in which staff read and write times: the one of the site's settings as they are saved. */
export const findOfficeTimeZone = (strapi: Core.Strapi): Promise<string> => find(strapi, {});

/** The one in which the public reads days: it changes with the publication of the site. */
export const findPublicTimeZone = (strapi: Core.Strapi): Promise<string> =>
  find(strapi, { publishedAt: { $notNull: true } });

const find = async (strapi: Core.Strapi, where: Record<string, unknown>): Promise<string> => {
  const [site] = await findRows<{ timeZone: string | null }>(strapi, SITE, { where, select: ['timeZone'] });
  const name = site?.timeZone;
  return name != null && isTimeZone(name) ? name : DEFAULT_TIME_ZONE;
};
