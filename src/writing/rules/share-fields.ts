import { findRelations } from '../../platform/strapi/relation-links';
import { copySharedFields } from '../shared-fields/copy-shared-fields';
import { findApart } from '../shared-fields/find-apart';
import { listRelations, shareRelations } from '../shared-fields/share-relations';
import { sharesFields } from '../shared-fields/shares-fields';
import { writtenVersion, type DocumentRule } from './document-rule';

/**
 * What is not translated belongs to the document, and so do relations: after every write all its languages have the same, drafts
 * and public versions each for themselves. Strapi would copy values only when the language that was written differs from whichever
 * version of the document it finds first, and reads the document whole twice to know that: here it does not
 * (src/platform/strapi/stock-sharing.ts). The relations of each language it keeps apart.
 */
export const shareFields: DocumentRule = (strapi) => async (context, next) => {
  const { uid, action, contentType } = context;
  const relations = listRelations(contentType.attributes);
  const isNew = action === 'create';
  if (!sharesFields(context) || (isNew && relations.length === 0)) return next();
  const result = await next();
  const written = writtenVersion(result);
  if (written === null) return result;
  const versions = await findRelations(strapi, uid, written.documentId, relations);
  const isPublic = action === 'publish';
  const others = versions.filter(({ id, isPublished }) => isPublished === isPublic && id !== written.id);
  if (!isNew && others.length > 0 && (await findApart(strapi, uid, written.id)).length > 0)
    await copySharedFields(strapi, uid, written.id);
  await shareRelations(strapi, { context, written: written.id, versions, relations });
  return result;
};
