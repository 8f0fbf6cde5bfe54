import type { Core } from '@strapi/strapi';
import { documentsOf } from '../../platform/strapi/documents';
import { recordHistory } from '../../writing/history/history';
import { RELEASE } from '../../shared/content-types/uids';
import { takeSnapshots } from '../../writing/history/take-snapshot';

/** Makes languages of a release public, by Strapi's own publication, and keeps what the public got of each. */
export const publishLanguages = async (
  strapi: Core.Strapi,
  documentId: string,
  locales: readonly string[],
  action: string,
): Promise<void> => {
  if (locales.length === 0) return;
  await documentsOf(strapi, RELEASE).publish({ documentId, locale: locales });
  const versions = await takeSnapshots(strapi, RELEASE, documentId);
  const published = versions.filter(({ locale }) => locales.includes(locale));
  await recordHistory(
    strapi,
    ...published.map(({ locale, snapshot }) => ({
      ...{ uid: RELEASE, documentId, locale, action, snapshot },
      kind: 'publication' as const,
    })),
  );
};
