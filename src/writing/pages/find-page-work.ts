import type { Core } from '@strapi/strapi';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { sql } from '../../platform/storage/sql';
import { groupBy } from '../../shared/collections/group-by';
import { PAGE } from '../../shared/content-types/uids';
import { findDraftChanges } from '../draft-changes/find-draft-changes';
import { isModified } from '../draft-changes/is-modified';
import { findTranslations } from '../translations/find-translations';

/** A page on which something waits, each by the languages in which it does. */
export interface PageWork {
  readonly documentId: string;
  readonly titles: Readonly<Record<string, string | null>>;
  /** Written and never published. */
  readonly drafts: readonly string[];
  /** Public, with changes that are not. */
  readonly changed: readonly string[];
  /** Not written, or still its source's. */
  readonly missing: readonly string[];
  readonly outdated: readonly string[];
  /** When it was saved last: ISO 8601, UTC. */
  readonly updatedAt: string;
}

type Row = VersionRow & { readonly title: string | null; readonly updatedAt: string };

/** Pages that are looked at: the words of each are compared with its public ones. More than most sites have. */
const LOOKED_AT = 200;

const LAST_SAVED = `select document_id as "documentId" from pages where published_at is null
  group by document_id order by max(updated_at) desc limit ?`;

/** The pages that wait for their editor, of those that were saved last, the last first. Five statements, however many there are. */
export const findPageWork = async (strapi: Core.Strapi): Promise<PageWork[]> => {
  const saved = await sql<{ documentId: string }>(strapi, LAST_SAVED, [LOOKED_AT]);
  const documentIds = saved.map(({ documentId }) => documentId);
  const select = ['id', 'documentId', 'locale', 'publishedAt', 'title', 'updatedAt'];
  const rows = await findRows<Row>(strapi, PAGE, { where: { documentId: { $in: documentIds } }, select });
  const versions = groupBy(rows, ({ documentId }) => documentId);
  const changes = (await findDraftChanges(strapi, PAGE, documentIds)).filter(isModified);
  const translations = await findTranslations(strapi, PAGE, documentIds);
  return [...versions]
    .map(([documentId, all]) => {
      const drafts = all.filter(({ publishedAt }) => publishedAt === null);
      const shown = all.filter(({ publishedAt }) => publishedAt !== null).map(({ locale }) => locale);
      const inState = (state: string) =>
        (translations.get(documentId) ?? []).flatMap((one) => (one.state === state ? [one.locale] : []));
      const own = changes.filter((one) => one.documentId === documentId);
      return {
        documentId,
        titles: Object.fromEntries(drafts.map(({ locale, title }) => [locale, title])),
        drafts: drafts.map(({ locale }) => locale).filter((locale) => !shown.includes(locale)),
        changed: own.flatMap(({ locale }) => locale ?? []),
        missing: [...inState('missing'), ...inState('untranslated')],
        outdated: inState('outdated'),
        updatedAt:
          drafts
            .map(({ updatedAt }) => new Date(updatedAt).toISOString())
            .sort()
            .at(-1) ?? '',
      };
    })
    .filter((page) =>
      [page.drafts, page.changed, page.missing, page.outdated].some(({ length }) => length > 0),
    )
    .sort((a, b) => b.updatedAt.localeCompare(a.updatedAt));
};
