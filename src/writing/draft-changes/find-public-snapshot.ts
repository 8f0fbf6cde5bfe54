import type { Core } from '@strapi/strapi';
import type { Snapshot } from '../history/domain/snapshot';
import { findNewest } from '../history/history';
import { takeSnapshots } from '../history/take-snapshot';
import { listSharedFields } from '../shared-fields/shared-fields';

interface Language {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
}

/**
 * What went public last of a language, as plain data. Of a release it is what the history has: it names contacts and the like
 * that are not public just now. What all languages share went public with whichever of them was published last.
 */
export const findPublicSnapshot = async (
  strapi: Core.Strapi,
  { uid, documentId, locale }: Language,
): Promise<Snapshot> => {
  const shown = await takeSnapshots(strapi, uid, documentId, 'published');
  const stored = shown.find((version) => version.locale === locale)?.snapshot ?? {};
  const publications = await findNewest(strapi, documentId, 'publication');
  const words = publications.get(locale)?.snapshot;
  const [newest] = [...publications.values()].sort((a, b) => b.id - a.id);
  if (words == null || newest?.snapshot == null) return stored;
  const { snapshot } = newest;
  const shared = listSharedFields(strapi, uid).map((field) => [field, snapshot[field] ?? null] as const);
  return { ...stored, ...words, ...Object.fromEntries(shared) };
};
