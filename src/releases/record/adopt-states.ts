import type { Core } from '@strapi/strapi';
import { onFirstStart } from '../../platform/storage/first-start';
import { findRows } from '../../platform/strapi/rows';
import { RELEASE } from '../../shared/content-types/uids';
import { storeRecord } from './release-record';

/** Releases from before there were states get theirs (once): what is public is released, the rest is draft. */
export const adoptStates = (strapi: Core.Strapi): Promise<void> =>
  onFirstStart(strapi, 'release-states', async () => {
    await strapi.db.query(RELEASE).updateMany({ where: { state: null }, data: { state: 'draft' } });
    const published = await findRows(strapi, RELEASE, { where: { publishedAt: { $notNull: true } } });
    for (const documentId of new Set(published.map((row) => row.documentId))) {
      await storeRecord(strapi, documentId, { state: 'released' });
    }
  });
