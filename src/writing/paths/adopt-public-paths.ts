import type { Core } from '@strapi/strapi';
import { keepParents, keepPaths } from './keep-paths';
import { PAGE, PARTNER_COUNTRY, REDIRECT, RELEASE, TOPIC } from '../../shared/content-types/uids';
import { spellRedirect } from '../../shared/addresses/spell-redirect';
import { findRows, updateRow, type VersionRow } from '../../platform/strapi/rows';
import { sql } from '../../platform/storage/sql';
import { onFirstStart } from '../../platform/storage/first-start';

/**
 * What was public before paths were remembered has its paths remembered too, once; so have releases that were withdrawn. Of topics and
 * countries at each start: while an update rolls out, an instance of the version before publishes some without a path.
 */
export const adoptPublicPaths = async (strapi: Core.Strapi): Promise<void> => {
  await onFirstStart(strapi, 'public-paths', async () => {
    await keepPaths(strapi, PAGE);
    await keepParents(strapi);
    await keepPaths(strapi, RELEASE);
    await sql(
      strapi,
      `insert into public_paths (path, locale, uid, document_id, is_current, changed_at)
       select distinct on (slug, locale) '/news/' || slug, locale, ?, document_id, false, at
       from public_notices where slug is not null order by slug, locale, at desc
       on conflict (path, locale) do nothing`,
      [RELEASE],
    );
    const redirects = await findRows<VersionRow & { from: string; to: string | null }>(strapi, REDIRECT, {
      where: {},
    });
    for (const { id, from, to } of redirects)
      await updateRow(strapi, REDIRECT, id, spellRedirect({ from, to }));
  });
  for (const type of [TOPIC, PARTNER_COUNTRY] as const) await keepPaths(strapi, type);
  await onFirstStart(strapi, 'paths-of-topics-and-countries', async () => {
    await sql(strapi, TO_TOPICS, ['/search?topic=']);
  });
};

/** Before topics had a page of their own, those of a site that was moved in led to a search. */
const TO_TOPICS = `update redirects set "to" = '/news/topics/' || t.slug from topics t
  where redirects."to" = ? || t.slug and t.published_at is not null`;
