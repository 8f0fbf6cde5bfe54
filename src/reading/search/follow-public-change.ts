import type { Core } from '@strapi/strapi';
import { searchTypeOf } from './domain/search-type';
import { findPublicTimeZone } from '../../platform/clock/office-time-zone';
import type { PublicChange } from '../../shared/public-change/public-change';
import { lockSearch } from './lock-search';
import { refreshSearchDocuments } from './refresh-search-documents';
import { refreshReferring } from './refresh-referring';
import { runStatement } from './run-statement';
import { SITE } from '../../shared/content-types/uids';

/** Days are those of the office's clock. */
const MOVE_DAYS = `update search_index set day = (at at time zone $timeZone::text)::date,
    year = extract(year from at at time zone $timeZone::text)
  where day is distinct from (at at time zone $timeZone::text)::date`;

/** Search finds what the public sees, from the same moment: the index is part of the transaction of each change. */
export const refreshSearch = async (
  strapi: Core.Strapi,
  { uid, documentId }: PublicChange,
): Promise<void> => {
  await refreshReferring(strapi, uid, documentId);
  const type = searchTypeOf(uid);
  if (type !== null) {
    await lockSearch(strapi, 'document');
    await refreshSearchDocuments(strapi, type, [documentId]);
  }
  if (uid === SITE) await runStatement(strapi, MOVE_DAYS, { timeZone: await findPublicTimeZone(strapi) });
};
