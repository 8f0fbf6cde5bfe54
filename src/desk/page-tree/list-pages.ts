import type { Core } from '@strapi/strapi';
import type { Ability } from '../../platform/strapi/koa';
import { findRows, VERSION_FIELDS, type VersionRow } from '../../platform/strapi/rows';
import { permissionChecker } from '../../platform/strapi/services';
import { PAGE } from '../../shared/content-types/uids';
import { DEFAULT_LOCALE, LOCALES } from '../../shared/locales/locales';
import { findReaders, type Reader } from '../../writing/actor/find-readers';
import { findDraftChanges } from '../../writing/draft-changes/find-draft-changes';
import { countBelow, findSiblings } from '../../writing/pages/find-siblings';

export const PAGES_AT_ONCE = 100; // of one branch; the reader asks for more

/** A page in the tree, as one person may know it. */
export interface TreePage {
  readonly documentId: string;
  /** In the language that is asked for, or else another one; null where the person reads none. */
  readonly title: string | null;
  /** The language of title and path. */
  readonly locale: string;
  /** Of the draft. */
  readonly path: string | null;
  readonly isHome: boolean;
  readonly inMenu: boolean;
  /** Languages that the public reads, and those that nobody wrote. */
  readonly publicIn: readonly string[];
  readonly missingIn: readonly string[];
  /** Whether something of it waits to be published. */
  readonly hasChanges: boolean;
  /** How many stand below it. */
  readonly children: number;
}

export interface TreeBranch {
  readonly pages: readonly TreePage[];
  readonly hasMore: boolean;
  /** Whether the person's role moves pages at all. */
  readonly mayMove: boolean;
}

interface Asked {
  /** null: at the top */
  readonly parentId: string | null;
  readonly locale: string;
  /** From 1. */
  readonly page: number;
}

type Row = VersionRow & {
  readonly title: string | null;
  readonly path: string | null;
  readonly isHome: boolean | null;
  readonly inMenu: boolean | null;
};

/** The pages of a branch in their order, those that a person may read: a handful of statements, however many pages there are. */
export const listPages = async (
  strapi: Core.Strapi,
  ability: Ability,
  { parentId, locale, page }: Asked,
): Promise<TreeBranch> => {
  const offset = (page - 1) * PAGES_AT_ONCE;
  const found = await findSiblings(strapi, parentId, { locale, limit: PAGES_AT_ONCE + 1, offset });
  const ids = found.slice(0, PAGES_AT_ONCE).map(({ documentId }) => documentId);
  const readerOf = await findReaders(strapi, ability, PAGE, ids);
  const select = [...VERSION_FIELDS, 'title', 'path', 'isHome', 'inMenu'];
  const rows = await findRows<Row>(strapi, PAGE, { where: { documentId: { $in: ids } }, select });
  const below = await countBelow(strapi, ids);
  const changes = await findDraftChanges(strapi, PAGE, ids);
  const waiting = new Set(
    changes.filter(({ words, shared }) => words.length + shared.length > 0).map((one) => one.documentId),
  );
  const { can } = permissionChecker(strapi, ability, PAGE);
  return {
    pages: ids
      .filter((documentId) => readerOf(documentId).mayRead(null))
      .map((documentId) => {
        const own = rows.filter((row) => row.documentId === documentId);
        const counts = { children: below.get(documentId) ?? 0, hasChanges: waiting.has(documentId) };
        return { documentId, ...describe(own, readerOf(documentId), locale), ...counts };
      }),
    hasMore: found.length > PAGES_AT_ONCE,
    mayMove: can.update(undefined, 'position') && can.update(undefined, 'parent'),
  };
};

const describe = (rows: readonly Row[], { mayRead }: Reader, locale: string) => {
  const drafts = rows.filter(({ publishedAt }) => publishedAt === null);
  const shown =
    [locale, DEFAULT_LOCALE, ...LOCALES]
      .map((wanted) => drafts.find((row) => row.locale === wanted && mayRead(wanted, 'title')))
      .find((row) => row !== undefined) ?? drafts[0];
  const language = shown?.locale ?? locale;
  const readable = LOCALES.filter((code) => mayRead(code));
  const isIn = (code: string, isPublic: boolean) =>
    rows.some((row) => row.locale === code && (row.publishedAt !== null) === isPublic);
  return {
    title: mayRead(language, 'title') ? (shown?.title ?? null) : null,
    locale: language,
    path: mayRead(language, 'path') ? (shown?.path ?? null) : null,
    isHome: shown?.isHome === true,
    inMenu: shown?.inMenu === true,
    publicIn: readable.filter((code) => isIn(code, true)),
    missingIn: readable.filter((code) => !isIn(code, false)),
  };
};
