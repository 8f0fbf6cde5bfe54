import type { Core } from '@strapi/strapi';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { groupBy } from '../../shared/collections/group-by';
import { RELEASE } from '../../shared/content-types/uids';

type Titles = Readonly<Record<string, string | null>>;

/** The titles of releases by language, as staff last saved them. */
export const findTitles = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<(documentId: string) => Titles> => {
  const drafts = await findRows<VersionRow & { title: string | null }>(strapi, RELEASE, {
    where: { documentId: { $in: documentIds }, publishedAt: null },
    select: ['documentId', 'locale', 'title'],
  });
  const versions = groupBy(drafts, ({ documentId }) => documentId);
  return (documentId) =>
    Object.fromEntries((versions.get(documentId) ?? []).map(({ locale, title }) => [locale, title]));
};
