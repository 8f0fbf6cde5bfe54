import type { Core } from '@strapi/strapi';
import type { ImportLocale } from './domain/types';
import type { Understanding } from './domain/understand';
import type { ImportLog } from './find-or-make';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { storePages } from './store-pages';
import { storeRelease } from './store-release';

/**
 * Puts what was read from a press page into the newsroom, as drafts; all of it or, after an error, nothing. What is
 * there already is matched and left as it is, so a second import changes nothing.
 */
export const storePressPage = async (
  strapi: Core.Strapi,
  { page, release }: Understanding,
  locale: ImportLocale,
): Promise<ImportLog> =>
  strapi.db.transaction(async () => {
    const timeZone = await findOfficeTimeZone(strapi);
    const log: ImportLog = { made: [], matched: [] };
    const importing = { strapi, locale, log };
    await storePages(importing, page);
    if (release !== null) await storeRelease(importing, release, timeZone);
    return log;
  });
