import { extname } from 'node:path';
import type { Core } from '@strapi/strapi';
import { uploadProvider } from '../strapi/services';

/** Removes a file from the folder or bucket by its name, whether it is there or not. @throws StoreError when the bucket does not answer */
export const removeStored = async (strapi: Core.Strapi, name: string): Promise<void> => {
  const ext = extname(name);
  await uploadProvider(strapi).delete?.({ hash: name.slice(0, name.length - ext.length), ext });
};
