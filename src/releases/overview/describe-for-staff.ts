import type { Core } from '@strapi/strapi';
import { DEFAULT_LOCALE } from '../../shared/locales/locales';
import { findRows, type VersionRow } from '../../platform/strapi/rows';
import { RELEASE } from '../../shared/content-types/uids';

/** A message to staff about a release. */
export interface StaffMessage {
  readonly documentId: string;
  readonly subject: string;
  readonly text: string;
}

/** A message to staff about a release: its title as subject, what happened and where to find it as text. */
export const describeForStaff = async (
  strapi: Core.Strapi,
  documentId: string,
  message: string,
): Promise<StaffMessage> => {
  const drafts = await findRows<VersionRow & { title: string | null }>(strapi, RELEASE, {
    where: { documentId, publishedAt: null },
  });
  const title =
    (drafts.find(({ locale }) => locale === DEFAULT_LOCALE) ?? drafts[0])?.title ?? 'Press release';
  const address = `${strapi.config.get<string>('admin.absoluteUrl', '')}/content-manager/collection-types/${RELEASE}/${documentId}`;
  return { documentId, subject: title, text: `${message}\n\n${address}\n` };
};
