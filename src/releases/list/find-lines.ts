import type { Core } from '@strapi/strapi';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { groupBy } from '../../shared/collections/group-by';
import { RELEASE } from '../../shared/content-types/uids';
import type { ReleaseState } from '../../shared/press-release/release-state';
import { findTranslations, type Translation } from '../../writing/translations/find-translations';

/** Somebody of the staff, by what colleagues see of an account. */
export interface Writer {
  readonly firstname: string | null;
  readonly lastname: string | null;
  readonly username: string | null;
}

/** A draft in one language. */
export interface LineVersion extends VersionRow {
  readonly title: string | null;
  readonly datelineCity: string | null;
  readonly state: ReleaseState;
  readonly releaseAt: string | null;
  readonly embargoedUntil: string | null;
  readonly releasedAt: string | null;
  readonly updatedAt: string;
  readonly createdBy: Writer | null;
}

/** A release with its languages, the source first. */
export interface ReleaseLine {
  readonly documentId: string;
  readonly versions: readonly LineVersion[];
  readonly translations: readonly Translation[];
}

const SHOWN = [
  ...['id', 'documentId', 'locale', 'publishedAt', 'title', 'datelineCity', 'state'],
  ...['releaseAt', 'embargoedUntil', 'releasedAt', 'updatedAt'],
];

/** What a list shows of its releases, in the order in which they are asked for. Four statements. */
export const findLines = async (
  strapi: Core.Strapi,
  documentIds: readonly string[],
): Promise<ReleaseLine[]> => {
  const rows = await findRows<LineVersion>(strapi, RELEASE, {
    where: { documentId: { $in: [...documentIds] }, publishedAt: null },
    select: SHOWN,
    populate: { createdBy: { select: ['firstname', 'lastname', 'username'] } },
  });
  const byDocument = groupBy(rows, ({ documentId }) => documentId);
  const translations = await findTranslations(strapi, RELEASE, documentIds);
  return documentIds.flatMap((documentId) => {
    const states = translations.get(documentId) ?? [];
    const source = states.find(({ state }) => state === 'source')?.locale;
    const versions = byDocument.get(documentId) ?? [];
    const ordered = [
      ...versions.filter(({ locale }) => locale === source),
      ...versions.filter(({ locale }) => locale !== source),
    ];
    return versions.length === 0 ? [] : [{ documentId, versions: ordered, translations: states }];
  });
};
