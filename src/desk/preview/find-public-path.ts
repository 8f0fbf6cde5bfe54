import type { Core } from '@strapi/strapi';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { PAGE } from '../../shared/content-types/uids';

type Addressed = VersionRow & { readonly path?: string | null; readonly slug: string | null };

/** The path at which readers find a published page or release; null when there is none in that language. */
export const findPublicPath = async (
  strapi: Core.Strapi,
  uid: string,
  documentId: string,
  locale: string,
): Promise<string | null> => {
  const where = { documentId, locale, publishedAt: { $notNull: true } };
  const [row] = await findRows<Addressed>(strapi, uid, { where });
  if (row === undefined) return null;
  if (uid === PAGE) return row.path ?? null;
  return row.slug === null ? null : `/news/${row.slug}`;
};
