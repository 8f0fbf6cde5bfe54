import type { Core } from '@strapi/strapi';
import { lockForTransaction } from './lock-for-transaction';

/** One write at a time for a document, of saves and transitions alike. */
export const lockDocument = (strapi: Core.Strapi, documentId: string): Promise<void> =>
  lockForTransaction(strapi, `document:${documentId}`);
