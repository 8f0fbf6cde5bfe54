import type { Core } from '@strapi/strapi';
import { groupBy } from '../../shared/collections/group-by';
import { RELEASE } from '../../shared/content-types/uids';
import { tellFollowers } from '../announce/followers';
import type { FileUse } from './find-file-uses';

/** Whoever follows what the public sees hears of a file that it sees: of each document, in the languages that show it. */
export const announceFileChange = async (strapi: Core.Strapi, uses: readonly FileUse[]): Promise<void> => {
  const seen = uses.filter(({ isPublic }) => isPublic);
  for (const [documentId, shown] of groupBy(seen, (use) => use.documentId)) {
    const uid = shown[0]?.uid ?? '';
    const locales = [...new Set(shown.flatMap(({ locale }) => locale ?? []))];
    await tellFollowers(strapi, { uid, documentId, kind: uid === RELEASE ? 'edited' : 'published', locales });
  }
};
