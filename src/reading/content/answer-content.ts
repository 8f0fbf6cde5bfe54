import type { Core } from '@strapi/strapi';
import { newsroomUrl, siteUrl } from '../../platform/addresses/addresses';
import { pathsAbove } from './domain/paths-above';
import { presentPage } from './domain/present-page';
import { presentRedirect } from './domain/present-redirect';
import { presentRelease } from './domain/present-release';
import { resolveAddress, type AddressQuery, type Resolution } from './domain/resolve-address';
import type { StoredPage, StoredRelease } from './domain/stored';
import { findAddress } from './find-address';
import { findDocument } from './find-document';
import { PAGE } from '../../shared/content-types/uids';

type Content =
  ReturnType<typeof presentPage> | ReturnType<typeof presentRelease> | ReturnType<typeof presentRedirect>;

export type ContentAnswer =
  | { readonly data: Content }
  | { readonly gone: Extract<Resolution, { kind: 'gone' }> }
  | { readonly missing: true };

/** What lives at a path, in two statements: one finds it, one reads it. */
export const answerContent = async (strapi: Core.Strapi, query: AddressQuery): Promise<ContentAnswer> => {
  const { owners, redirect, old } = await findAddress(strapi, query);
  const found = resolveAddress(owners, redirect, query, old);
  if (found === null) return { missing: true };
  if (found.kind === 'gone') return { gone: found };
  if (found.kind === 'redirect') return { data: presentRedirect(found, query.path, siteUrl(strapi)) };
  const { uid, documentId, locale } = found;
  const document = await findDocument(strapi, {
    uid,
    documentId,
    locale,
    fallback: query.fallback,
    status: 'published',
    above: pathsAbove(query.path),
  });
  if (document === null) return { missing: true };
  const frame = { newsroomUrl: newsroomUrl(strapi), siteUrl: siteUrl(strapi) };
  return {
    data:
      uid === PAGE
        ? presentPage(document.document as StoredPage, document, frame)
        : presentRelease(document.document as StoredRelease, document, frame),
  };
};
