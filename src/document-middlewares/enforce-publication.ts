import type { Core } from '@strapi/strapi';
import { LOCALE_NAMES, isLocale } from '../domain/locales/locales';
import { listMissing } from '../domain/publishing/list-missing';
import { findRows, updateRow, type VersionRow } from '../storage/rows';
import type { DocumentRule } from './document-rule';
import { refuse } from './refuse';

const RELEASE = 'api::press-release.press-release';
const CONTACT = 'api::contact.contact';

interface DraftRelease extends VersionRow {
  readonly title: string | null;
  readonly summary: string | null;
  readonly body: unknown;
  readonly datelineCity: string | null;
  readonly imageAlternativeText: string | null;
  readonly image: { alternativeText: string | null } | null;
  readonly donors: { organisation: object | null; country: object | null }[];
  readonly contacts: { documentId: string; name: string }[];
}

/**
 * A release goes public only when it has all that the public is owed, in each language that goes out; everything that is
 * missing is named at once. Its release date is set when it had none.
 */
export const enforcePublication: DocumentRule = (strapi) => async (context, next) => {
  if (context.uid !== RELEASE || context.action !== 'publish') return next();
  const { documentId, locale } = context.params;
  const drafts = await findRows<DraftRelease>(strapi, RELEASE, {
    where: { documentId, publishedAt: null, ...whereLocale(locale) },
    populate: { image: true, contacts: true, donors: { populate: { organisation: true, country: true } } },
  });
  const published = await findPublishedContacts(strapi, drafts);
  const problems = drafts.flatMap((draft) => {
    const contacts = draft.contacts.map(({ documentId: id, name }) => ({
      name,
      isPublished: published.has(id),
    }));
    return listMissing({ ...draft, contacts }).map((problem) =>
      drafts.length > 1 ? { ...problem, message: `${nameOf(draft.locale)}: ${problem.message}` } : problem,
    );
  });
  refuse(problems, 'This press release cannot be published yet.');
  await stampReleaseDate(strapi, documentId);
  return next();
};

const whereLocale = (locale: unknown): Record<string, unknown> =>
  locale === '*' ? {} : { locale: Array.isArray(locale) ? { $in: locale as string[] } : (locale ?? 'en') };

const nameOf = (locale: string): string => (isLocale(locale) ? LOCALE_NAMES[locale] : locale);

const findPublishedContacts = async (strapi: Core.Strapi, drafts: DraftRelease[]): Promise<Set<string>> => {
  const documentIds = drafts.flatMap((draft) => draft.contacts.map((contact) => contact.documentId));
  const rows = await findRows(strapi, CONTACT, {
    where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
    select: ['documentId'],
  });
  return new Set(rows.map((row) => row.documentId));
};

/** The date belongs to the document: all its languages get the same one. */
const stampReleaseDate = async (strapi: Core.Strapi, documentId: string | undefined): Promise<void> => {
  const undated = await findRows(strapi, RELEASE, {
    where: { documentId, releasedAt: null },
    select: ['id'],
  });
  const releasedAt = new Date();
  for (const { id } of undated) await updateRow(strapi, RELEASE, id, { releasedAt });
};
