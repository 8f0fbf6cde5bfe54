import type { Core } from '@strapi/strapi';
import { findRows, updateRow, type VersionRow } from '../../platform/strapi/rows';
import { RELEASE } from '../../shared/content-types/uids';

const NOTE = 'press.correction';

/**
 * Takes the notes of the original from a copy: they tell what was wrong with something else. Strapi lays the lists of both over
 * each other, so that an empty list leaves the original's in place.
 */
export const removeCorrections = async (
  strapi: Core.Strapi,
  documentId: string | undefined,
): Promise<void> => {
  if (documentId === undefined) return;
  const rows = await findRows<VersionRow & { corrections: { id: number }[] }>(strapi, RELEASE, {
    where: { documentId },
    populate: { corrections: true },
  });
  for (const { id, corrections } of rows) {
    if (corrections.length === 0) continue;
    await updateRow(strapi, RELEASE, id, { corrections: [] });
    await strapi.db.query(NOTE).deleteMany({ where: { id: { $in: corrections.map((note) => note.id) } } });
  }
};
