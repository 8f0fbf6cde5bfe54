import { isLocalised } from '../../shared/content-types/is-localised';
import { isOurs, type DocumentContext } from '../rules/document-rule';

const WRITES = new Set(['create', 'update', 'publish']);

/** Whether what the languages of a document share is copied after an action by the rule `shareFields`. */
export const sharesFields = ({
  uid,
  action,
  contentType,
}: Pick<DocumentContext, 'uid' | 'action' | 'contentType'>): boolean =>
  isOurs(uid) && isLocalised(contentType) && WRITES.has(action);
