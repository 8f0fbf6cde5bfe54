import type { Core } from '@strapi/strapi';
import { decideModified } from '../../platform/strapi/decide-modified';
import { schemaOf } from '../../platform/strapi/schemas';
import { isOurs } from '../rules/document-rule';
import { findDraftChanges } from './find-draft-changes';
import { isModified } from './is-modified';

/**
 * The content manager calls a language “Modified” when its draft says something else than its public text, and “Published” when
 * it does not. By itself it compares when the two were written last, and takes a save of the same words for a change.
 */
export const showModified = (strapi: Core.Strapi): void => {
  decideModified(strapi, async (uid, documentIds) => {
    if (!isOurs(uid) || schemaOf(strapi, uid).options?.draftAndPublish !== true) return [];
    const changes = await findDraftChanges(strapi, uid, documentIds);
    return changes.map((found) => ({ ...found, isModified: isModified(found) }));
  });
};
