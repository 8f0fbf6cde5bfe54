import type { Core } from '@strapi/strapi';
import { keepParents, keepPaths } from './keep-paths';
import { PAGE, REDIRECT, RELEASE } from '../../shared/content-types/uids';
import { spellRedirect } from '../../shared/addresses/spell-redirect';
import { findRows, updateRow, type VersionRow } from '../../platform/strapi/rows';
import { sql } from '../../platform/storage/sql';
import { onFirstStart } from '../../platform/storage/first-start';

/** What was public before paths were remembered has its paths remembered too, once; so have releases that were withdrawn. */
export const adoptPublicPaths = (strapi: Core.Strapi): Promise<void> =>
  onFirstStart(strapi, 'public-paths', async () => {
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
