import type { Core } from '@strapi/strapi';
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
  await strapi.documents(RELEASE).publish({ documentId, locale: [...locales] as never });
  for (const { locale, snapshot } of await takeSnapshots(strapi, RELEASE, documentId)) {
    if (!locales.includes(locale)) continue;
    await recordHistory(strapi, { uid: RELEASE, documentId, locale, kind: 'publication', action, snapshot });
  }
};
