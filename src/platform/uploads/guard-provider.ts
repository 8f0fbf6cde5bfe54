import type { Core } from '@strapi/strapi';
import { StoreError } from './store-error';
import { isInBucket } from './is-in-bucket';
import { uploadProvider } from '../strapi/services';

const METHODS = { uploadStream: 'store a file', replaceStream: 'replace a file', delete: 'delete a file' };

/**
 * What Strapi's S3 provider throws becomes a {@link StoreError}, and so does a disk that takes no file. (A folder of its own, `path`,
 * no upload may ask for: see src/writing/files/domain/check-upload.ts.)
 */
export const guardProvider = (strapi: Core.Strapi): void => {
  const provider = uploadProvider(strapi);
  for (const [name, what] of Object.entries(METHODS)) {
    const method = provider[name];
    if (method === undefined) throw new Error(`Strapi's provider of uploads has no ${name}.`);
    provider[name] = async (file, ...more) => {
      try {
        return await method(file, ...more);
      } catch (error) {
        throw isInBucket(strapi)
          ? StoreError.from(error, what, strapi.log)
          : (StoreError.ofDisk(error, strapi.log) ?? error);
      }
    };
  }
};
