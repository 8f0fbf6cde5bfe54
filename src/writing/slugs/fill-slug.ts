import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { slugOf } from '../../shared/addresses/slug-of';
import { findFreeSlugs, findTaken } from './free-slugs';
import { findRows, updateRow } from '../../platform/strapi/rows';
import { isOurs, isSave, type DocumentContext, type DocumentRule } from '../rules/document-rule';
import { refuse } from '../../platform/refuse/refuse';
import { slugTaken } from '../rules/refuse-twins';

interface SlugRow {
  readonly id: number;
  readonly documentId: string;
  readonly locale: string;
  readonly slug: string | null;
  readonly title?: string | null;
  readonly name?: string | null;
}

/**
 * A slug is made of the title (or name) when it was left empty, and is none that something public has in that language. It
 * takes no lock: a draft owns no slug, and `settle-slug` decides at its publication.
 */
export const fillSlug: DocumentRule = (strapi) => async (context, next) => {
  if (!isOurs(context.uid) || !isSave(context) || !('slug' in context.contentType.attributes)) return next();
  if (context.action === 'clone') return separateClone(strapi, context.uid, await next());
  context.params.data = { ...context.params.data, ...(await chooseSlug(strapi, context)) };
  return next();
};

const chooseSlug = async (
  strapi: Core.Strapi,
  { uid, params }: DocumentContext,
): Promise<{ slug?: string }> => {
  const { documentId, data = {} } = params;
  const locale = typeof params.locale === 'string' ? params.locale : DEFAULT_LOCALE;
  const document = { uid, documentId: documentId ?? '' };
  if (isFilled(data.slug)) {
    const taken = await findTaken(strapi, document, [{ locale, slug: data.slug }]);
    refuse(taken.map(({ slug }) => slugTaken(slug)));
    return {};
  }
  const [own] = await findRows<SlugRow>(strapi, uid, {
    where: { documentId: document.documentId, locale, publishedAt: null },
  });
  if (!('slug' in data) && isFilled(own?.slug)) return {};
  const source = data.title ?? data.name ?? own?.title ?? own?.name;
  const slug = isFilled(source) ? slugOf(source) : '';
  if (slug === '') return {};
  const free = await findFreeSlugs(strapi, document, [{ locale, slug }]);
  return { slug: free.get(locale) ?? slug };
};

/** A duplicate carries the slugs of its original: where that is public, each language gets the next free one. */
const separateClone = async (strapi: Core.Strapi, uid: string, cloned: unknown): Promise<unknown> => {
  const { documentId } = cloned as { documentId: string };
  const rows = await findRows<SlugRow>(strapi, uid, { where: { documentId } });
  const wanted = rows.flatMap(({ locale, slug }) => (slug === null ? [] : [{ locale, slug }]));
  const free = await findFreeSlugs(strapi, { uid, documentId }, wanted);
  for (const { id, locale, slug } of rows)
    if (slug !== null && free.get(locale) !== slug)
      await updateRow(strapi, uid, id, { slug: free.get(locale) });
  return cloned;
};

const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
