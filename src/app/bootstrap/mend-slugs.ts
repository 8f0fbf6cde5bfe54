import type { Core } from '@strapi/strapi';
import { nextFreeSlug } from '../../writing/slugs/domain/next-free-slug';
import { PAGE, RELEASE } from '../../shared/content-types/uids';
import { actAsNewsroom } from '../../writing/actor/actor';
import { tellFollowers } from '../../writing/announce/followers';
import { TYPES_WITH_HISTORY } from '../../writing/history/history';
import { keepVersions } from '../../writing/history/keep-versions';
import { findTakenSlugs } from '../../writing/slugs/taken-slugs';
import { findRows, updateRow } from '../../platform/strapi/rows';
import { sql } from '../../platform/storage/sql';

interface Twin {
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string;
}

/**
 * Public documents that have the slug of another one get the next free one each, in draft and public version, and an address
 * with it: bulk publication could leave such twins once. The one whom the address leads to keeps it, else the one that was
 * published first. It stands in the log and, where there is one, in the history; followers hear of it.
 */
export const mendSlugs = async (strapi: Core.Strapi, uid: string, table: string): Promise<void> => {
  const twins = await sql<Twin>(strapi, findTwins(table), [uid]);
  for (const twin of twins) await actAsNewsroom(() => mend(strapi, uid, twin));
};

const findTwins = (table: string): string => `
  select document_id as "documentId", locale, slug from (
    select document_id, locale, slug, row_number() over (partition by slug, locale order by exists (
        select from public_paths kept where kept.uid = ? and kept.document_id = version.document_id
          and kept.locale = version.locale and kept.is_current
      ) desc, published_at, id) as place
    from ${table} version where published_at is not null and slug is not null
  ) placed where place > 1 order by locale, slug, place`;

const mend = async (strapi: Core.Strapi, uid: string, { documentId, locale, slug }: Twin): Promise<void> => {
  const to = nextFreeSlug(slug, await findTakenSlugs(strapi, uid, { documentId, locale, slug }));
  const reason = `The slug in "${locale}" is "${to}": another public document had "${slug}" too.`;
  const write = () => rename(strapi, uid, { documentId, locale, slug }, to);
  if (TYPES_WITH_HISTORY.includes(uid))
    await keepVersions(strapi, { uid, documentId, action: 'saved', reason }, write);
  else await write();
  const change = { uid, documentId, locales: [locale], formerSlugs: [slug] };
  await tellFollowers(strapi, { ...change, kind: uid === RELEASE ? 'edited' : 'published' });
  strapi.log.warn(`${uid} ${documentId}: ${reason}`);
};

const rename = async (strapi: Core.Strapi, uid: string, twin: Twin, to: string): Promise<void> => {
  const { documentId, locale, slug } = twin;
  const versions = await findRows(strapi, uid, { where: { documentId, locale, slug } });
  const isPage = uid === PAGE;
  for (const { id, publishedAt } of versions)
    if (!isPage || publishedAt !== null) await updateRow(strapi, uid, id, { slug: to });
  // The draft of a page is saved through the rules, which place all anew that stands below it.
  const isInDraft = versions.some(({ publishedAt }) => publishedAt === null);
  if (isPage)
    await strapi.documents(PAGE).update({ documentId, locale, data: isInDraft ? { slug: to } : {} });
};
