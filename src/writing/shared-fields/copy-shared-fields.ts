import type { Core } from '@strapi/strapi';
import { findRows } from '../../platform/strapi/rows';
import { copySharedParts, sharedParts } from '../../platform/strapi/services';

/**
 * Gives the other languages of a document what a version shares with them: of drafts, or of what is public, as the version is.
 *
 * @param id - of the version that holds
 */
export const copySharedFields = async (strapi: Core.Strapi, uid: string, id: number): Promise<void> => {
  const populate = sharedParts(strapi, uid);
  const [source] = await findRows<object>(strapi, uid, { where: { id }, populate });
  if (source !== undefined) await copySharedParts(strapi, uid, source);
};
