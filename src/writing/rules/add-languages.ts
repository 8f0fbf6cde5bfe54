import type { Core } from '@strapi/strapi';
import { countryNames } from '../../shared/countries/country-names';
import { isLocalised } from '../../shared/content-types/is-localised';
import { DEFAULT_LOCALE, LOCALES, type Locale } from '../../shared/locales/locales';
import { slugOf } from '../../shared/addresses/slug-of';
import { findFreeSlugs } from '../slugs/free-slugs';
import { findRows, VERSION_FIELDS, type VersionRow } from '../../platform/strapi/rows';
import { copySharedParts, sharedParts } from '../../platform/strapi/services';
import { schemaOf, type Attribute, type Attributes } from '../../platform/strapi/schemas';

type Row = VersionRow & Record<string, unknown>;

/** A document whose languages are to be there, and the words that a language borrows until it is translated. */
interface Incomplete {
  readonly uid: string;
  readonly documentId: string;
  readonly borrowed: readonly string[];
}

/**
 * Adds the languages that the draft of a document lacks, all in one pass and below the document service: they are copies of
 * what was judged already. Relations are left to `share-relations`.
 */
export const addLanguages = async (strapi: Core.Strapi, document: Incomplete): Promise<void> => {
  const { uid, documentId } = document;
  const where = { documentId, publishedAt: null };
  const drafts = await findRows(strapi, uid, { where, select: VERSION_FIELDS });
  const missing = LOCALES.filter((locale) => !drafts.some((draft) => draft.locale === locale));
  const first = drafts.find(({ locale }) => locale === DEFAULT_LOCALE) ?? drafts[0];
  if (first === undefined || missing.length === 0) return;
  const populate = sharedParts(strapi, uid);
  const [source] = await findRows<Row>(strapi, uid, { where: { id: first.id }, populate });
  if (source === undefined) return;
  const { attributes } = schemaOf(strapi, uid);
  const shared = pickShared(attributes, source);
  const slugs = 'slug' in attributes ? await chooseSlugs(strapi, document, source, missing) : {};
  for (const locale of missing) {
    const words = wordsOf(document, source, locale);
    const slug = slugs[locale] === undefined ? {} : { slug: slugs[locale] };
    const data = { ...shared, ...words, ...slug, documentId, locale, publishedAt: null };
    await strapi.db.query(uid).create({ data, select: ['id'] });
  }
  const hasParts = Object.keys(attributes).some((name) => isPart(attributes[name]) && isThere(source[name]));
  if (hasParts) await copySharedParts(strapi, uid, source);
};

/** What the program keeps by itself, for each row. */
const KEPT_BY_THE_PROGRAM = new Set(['createdAt', 'updatedAt', 'publishedAt', 'firstPublishedAt', 'locale']);

/** Values that hold in every language. */
const pickShared = (attributes: Attributes, source: Row): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(attributes)
      .filter(
        ([name, attribute]) =>
          !isLocalised(attribute) &&
          !isPart(attribute) &&
          attribute.type !== 'relation' &&
          !KEPT_BY_THE_PROGRAM.has(name),
      )
      .map(([name]) => [name, source[name]]),
  );

const isPart = (attribute: Attribute | undefined): boolean =>
  attribute?.type === 'media' || attribute?.type === 'component';

const isThere = (value: unknown): boolean => value != null && !(Array.isArray(value) && value.length === 0);

/** The library knows the names of countries in every language; other words are borrowed. */
const wordsOf = ({ uid, borrowed }: Incomplete, source: Row, locale: Locale): Record<string, unknown> => {
  if (uid === 'api::partner-country.partner-country' && typeof source.isoCode === 'string')
    return { ...countryNames(source.isoCode, locale) };
  return Object.fromEntries(borrowed.map((field) => [field, source[field]]));
};

/** A slug for each language, of the borrowed name: none that something public has there. */
const chooseSlugs = async (
  strapi: Core.Strapi,
  { uid, documentId }: Incomplete,
  { name }: Row,
  locales: readonly Locale[],
): Promise<Partial<Record<Locale, string>>> => {
  const slug = typeof name === 'string' ? slugOf(name) : '';
  if (slug === '') return {};
  const wanted = locales.map((locale) => ({ locale, slug }));
  return Object.fromEntries(await findFreeSlugs(strapi, { uid, documentId }, wanted));
};
