import type { Core } from '@strapi/strapi';

/** Whether the newsroom has no document of any of our types, in any language, drafts included. */
export const isNewsroomEmpty = async (strapi: Core.Strapi): Promise<boolean> => {
  for (const uid of Object.keys(strapi.contentTypes)) {
    if (uid.startsWith('api::') && (await strapi.db.query(uid).count()) > 0) return false;
  }
  return true;
};
