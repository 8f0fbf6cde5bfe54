import type { Core } from '@strapi/strapi';
import { identifySubjects } from './identify-subjects';
import { RELEASE } from '../../shared/content-types/uids';
import { sql } from '../../platform/storage/sql';
import { onFirstStart } from '../../platform/storage/first-start';

const UNKNOWN = `not exists (select 1 from public_changes as change
  where change.document_id = known.document_id and change.locale = known.locale)`;

const ADOPT = `insert into public_changes (uid, document_id, locale, kind, slug, note, at)
  select ?, document_id, locale, kind, slug, note, at from (
    select document_id, locale, 'released' as kind, slug, null as note,
      coalesce(released_at, published_at) at time zone 'UTC' as at
    from press_releases where published_at is not null
    union all
    select document_id, locale, kind, slug, notice, at from public_notices
  ) as known
  where locale is not null and ${UNKNOWN} order by at, document_id, locale`;

/**
 * Releases from before there was a log of public changes stand in it too (once): as they are, released or gone. What an older
 * version has logged learns which countries and topics it was about (each time).
 */
export const adoptPublicChanges = async (strapi: Core.Strapi): Promise<void> => {
  await onFirstStart(strapi, 'public-changes', async () => {
    await sql(strapi, ADOPT, [RELEASE]);
  });
  await identifySubjects(strapi);
};
