import slugify from '@sindresorhus/slugify';
import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { fitSlug } from './domain/check-slug';
import { nextFreeSlug } from './domain/next-free-slug';
import { findTakenSlugs } from './taken-slugs';
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
  const version = { documentId: documentId ?? '', locale };
  if (isFilled(data.slug)) {
    if ((await findTakenSlugs(strapi, uid, { ...version, slug: data.slug })).includes(data.slug)) {
      refuse([slugTaken(data.slug)]);
    }
    return {};
  }
  const [own] = await findRows<SlugRow>(strapi, uid, { where: { ...version, publishedAt: null } });
  if (!('slug' in data) && isFilled(own?.slug)) return {};
  const source = data.title ?? data.name ?? own?.title ?? own?.name;
  const slug = isFilled(source) ? fitSlug(slugify(source)) : '';
  return slug === ''
    ? {}
    : { slug: nextFreeSlug(slug, await findTakenSlugs(strapi, uid, { ...version, slug })) };
};

/** A duplicate carries the slugs of its original: where that is public, each language gets the next free one. */
const separateClone = async (strapi: Core.Strapi, uid: string, cloned: unknown): Promise<unknown> => {
  const { documentId } = cloned as { documentId: string };
  for (const row of await findRows<SlugRow>(strapi, uid, { where: { documentId } })) {
    if (row.slug === null) continue;
    const { locale, slug: copied } = row;
    const slug = nextFreeSlug(
      copied,
      await findTakenSlugs(strapi, uid, { documentId, locale, slug: copied }),
    );
    if (slug !== copied) await updateRow(strapi, uid, row.id, { slug });
  }
  return cloned;
};

const isFilled = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
