import type { Core } from '@strapi/strapi';
import { diffSnapshots } from '../../writing/history/domain/diff-snapshots';
import type { LanguageFacts, ReleaseFacts } from '../transitions/domain/check-transition';
import { listMissing } from './domain/list-missing';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { findNewest } from '../../writing/history/history';
import type { ReleaseRecord } from '../../shared/press-release/release-record';
import { RELEASE } from '../../shared/content-types/uids';

const CONTACT = 'api::contact.contact';

interface DraftRelease extends VersionRow {
  readonly title: string | null;
  readonly summary: string | null;
  readonly body: unknown;
  readonly datelineCity: string | null;
  readonly imageAlternativeText: string | null;
  readonly embargoedUntil: string | null;
  readonly image: { alternativeText: string | null } | null;
  readonly donors: { organisation: object | null; country: object | null }[];
  readonly contacts: { documentId: string; name: string }[];
}

/** What the state machine looks at: each language of a release, what it lacks, and what the public has of it. */
export const findFacts = async (
  strapi: Core.Strapi,
  documentId: string,
  { state }: ReleaseRecord,
): Promise<ReleaseFacts> => {
  const drafts = await findRows<DraftRelease>(strapi, RELEASE, {
    where: { documentId, publishedAt: null },
    populate: { image: true, contacts: true, donors: { populate: { organisation: true, country: true } } },
  });
  const published = await findRows(strapi, RELEASE, {
    where: { documentId, publishedAt: { $notNull: true } },
    select: ['locale'],
  });
  const publicLocales = new Set(published.map(({ locale }) => locale));
  const isPublishedContact = await findPublishedContacts(strapi, drafts);
  const modified = publicLocales.size === 0 ? new Set() : await findModified(strapi, documentId);
  const languages: LanguageFacts[] = drafts.map((draft) => ({
    locale: draft.locale,
    missing: listMissing({ ...draft, contacts: draft.contacts.map(isPublishedContact) }),
    isPublic: publicLocales.has(draft.locale),
    isModified: publicLocales.has(draft.locale) && modified.has(draft.locale),
  }));
  const embargo = drafts.find(({ embargoedUntil }) => embargoedUntil !== null)?.embargoedUntil ?? null;
  return { state, embargoedUntil: embargo === null ? null : new Date(embargo), languages };
};

const findPublishedContacts = async (strapi: Core.Strapi, drafts: readonly DraftRelease[]) => {
  const documentIds = drafts.flatMap((draft) => draft.contacts.map((contact) => contact.documentId));
  const rows = await findRows(strapi, CONTACT, {
    where: { documentId: { $in: documentIds }, publishedAt: { $notNull: true } },
    select: ['documentId'],
  });
  const published = new Set(rows.map((row) => row.documentId));
  return ({ documentId, name }: { documentId: string; name: string }) => ({
    name,
    isPublished: published.has(documentId),
  });
};

/** The languages whose newest version is not the one that went public last. */
const findModified = async (strapi: Core.Strapi, documentId: string): Promise<Set<string>> => {
  const versions = await findNewest(strapi, documentId, 'version');
  const publications = await findNewest(strapi, documentId, 'publication');
  const modified = new Set<string>();
  for (const [locale, { snapshot }] of versions) {
    const publication = publications.get(locale);
    if (publication !== undefined && diffSnapshots(publication.snapshot ?? {}, snapshot ?? {}).length > 0) {
      modified.add(locale);
    }
  }
  return modified;
};
