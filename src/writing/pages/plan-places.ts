import type { Core } from '@strapi/strapi';
import { findPagesAround, type TreeRow } from './page-tree';
import { viewPages } from './domain/place-versions';
import { placeBelow } from './place-below';
import { refuseCycle } from './refuse-place';

/** Another place for a page, as somebody thinks of it. What is left out stays. */
export interface WantedPlace {
  readonly documentId: string;
  /** In one language. */
  readonly slug?: { readonly locale: string; readonly slug: string } | undefined;
  /** documentId of the page above; null: at the top */
  readonly parentId?: string | null | undefined;
  readonly isHome?: boolean | undefined;
  /** Whether what is public moves with the draft. */
  readonly isPublic: boolean;
}

/** An address that would be another one. Paths without the language before them. */
export interface AddressChange {
  readonly documentId: string;
  readonly locale: string;
  readonly title: string | null;
  readonly isPublished: boolean;
  readonly from: string | null;
  readonly to: string;
}

/**
 * The addresses that would change, of the page and of all below it, by the functions that place pages when they are written; nothing is
 * written.
 *
 * @throws ValidationError for a place that a write would refuse: below itself, or at an address that no page can have
 */
export const planPlaces = async (strapi: Core.Strapi, wanted: WantedPlace): Promise<AddressChange[]> => {
  const { documentId, parentId } = wanted;
  const rows = (await findPagesAround(strapi, documentId, [], parentId == null ? [] : [parentId])).map(
    (row) => (row.documentId === documentId ? moved(row, wanted) : row),
  );
  const views = viewPages(rows);
  refuseCycle(views, rows, documentId);
  return views
    .flatMap(placeBelow)
    .filter(({ version, path }) => version.path !== path)
    .map(({ version, path }) => ({
      documentId: version.documentId,
      locale: version.locale,
      title: version.title,
      isPublished: version.isPublished,
      from: version.path,
      to: path,
    }));
};

const moved = (row: TreeRow, { slug, parentId, isHome, isPublic }: WantedPlace): TreeRow =>
  row.isPublished && !isPublic
    ? row
    : {
        ...row,
        slug: slug?.locale === row.locale ? slug.slug : row.slug,
        parentId: parentId === undefined ? row.parentId : parentId,
        isHome: isHome ?? row.isHome,
      };
