import type { Core } from '@strapi/strapi';
import { findRows, VERSION_FIELDS, type VersionRow } from '../../platform/strapi/rows';
import { releasePath } from '../../shared/addresses/release-address';
import { PAGE } from '../../shared/content-types/uids';
import { LOCALES } from '../../shared/locales/locales';
import type { Reader } from '../../writing/actor/find-readers';

/** Where readers find a document in a language, and where they would if its draft were public. */
export interface AddressInLanguage {
  readonly locale: string;
  /** null: not public */
  readonly publicPath: string | null;
  /** null: not written, or without a slug */
  readonly draftPath: string | null;
}

type Row = VersionRow & { readonly slug: string | null; readonly path?: string | null };

/** In each language that the one who asks may read, in the order of the newsroom's languages. */
export const findAddresses = async (
  strapi: Core.Strapi,
  { uid, documentId, reader }: { readonly uid: string; readonly documentId: string; readonly reader: Reader },
): Promise<AddressInLanguage[]> => {
  const field = uid === PAGE ? 'path' : 'slug';
  const rows = await findRows<Row>(strapi, uid, {
    where: { documentId },
    select: [...VERSION_FIELDS, field],
  });
  const pathOf = (locale: string, isPublic: boolean): string | null => {
    const row = rows.find((one) => one.locale === locale && (one.publishedAt !== null) === isPublic);
    if (uid === PAGE) return row?.path ?? null;
    return row?.slug ? releasePath(row.slug) : null;
  };
  return LOCALES.filter((locale) => reader.mayRead(locale, field)).map((locale) => ({
    locale,
    publicPath: pathOf(locale, true),
    draftPath: pathOf(locale, false),
  }));
};
