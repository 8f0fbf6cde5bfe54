import { DEFAULT_LOCALE } from '../../../shared/locales/locales';

/** All of one stored version that its path and those below it can depend on. */
export interface Place {
  readonly locale: string;
  readonly isPublished: boolean;
  readonly slug: string | null;
  readonly path: string | null;
  readonly isHome: boolean;
  /** The row of the version above it, if any. */
  readonly parentRow: number | null;
  /** The rows of the versions below it, in their order. */
  readonly childRows: readonly number[];
}

/** Whether a path ends as it must. One whose slug was changed past the rules of the tree does not. */
export const isPlaced = ({ path, slug, isHome }: Place): boolean => {
  if (path === null) return false;
  if (isHome) return path === '/';
  return slug ? path.endsWith(`/${slug}`) : true;
};

/** Whether a page stands after a write where it stood before it: then no path has changed, neither its own nor one below. */
export const isSamePlace = (before: readonly Place[], after: readonly Place[]): boolean =>
  after.every(isPlaced) &&
  before.length === after.length &&
  before.every((version) => after.some((other) => describe(other) === describe(version)));

const describe = ({ locale, isPublished, slug, path, isHome, parentRow, childRows }: Place): string =>
  JSON.stringify([locale, isPublished, slug, path, isHome, parentRow, childRows]);

interface Save {
  readonly locale?: unknown;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
}

/**
 * Whether a save may move the page in the tree: it adds a language, or names another slug, another home page or a page
 * above. When in doubt it does.
 *
 * @param stored - the versions of the page before the save
 * @param save - `data` as Strapi takes it; the panel sends `{ connect: [], disconnect: [] }` for a parent that stays
 */
export const mayMove = (stored: readonly Place[], { locale, data = {} }: Save): boolean => {
  const language = locale ?? DEFAULT_LOCALE;
  const own = stored.find((place) => !place.isPublished && place.locale === language);
  if (own === undefined || !stored.every(isPlaced)) return true;
  return (
    (data.slug !== undefined && data.slug !== own.slug) ||
    (data.isHome !== undefined && data.isHome !== own.isHome) ||
    mayChange(data.parent)
  );
};

const mayChange = (relation: unknown): boolean => {
  if (relation === undefined) return false;
  if (relation === null || typeof relation !== 'object') return true;
  const { connect, disconnect, ...rest } = relation as Record<string, unknown>;
  return Object.keys(rest).length > 0 || [connect, disconnect].some((list) => !isEmpty(list));
};

const isEmpty = (list: unknown): boolean => list === undefined || (Array.isArray(list) && list.length === 0);
