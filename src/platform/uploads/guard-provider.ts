import type { Core } from '@strapi/strapi';
import { BucketError } from './bucket-error';
import { uploadProvider } from '../strapi/services';

const METHODS = { uploadStream: 'store a file', replaceStream: 'replace a file', delete: 'delete a file' };

/**
 * What Strapi's S3 provider throws becomes a {@link BucketError}. (A folder of its own, `path`, no upload may ask for: see
 * src/writing/files/domain/check-upload.ts.)
 */
export const guardProvider = (strapi: Core.Strapi): void => {
  if (strapi.config.get('plugin::upload.provider') !== 'aws-s3') return;
  const provider = uploadProvider(strapi);
  for (const [name, what] of Object.entries(METHODS)) {
    const method = provider[name];
    if (method === undefined) throw new Error(`Strapi's S3 provider has no ${name}.`);
    provider[name] = async (file, ...more) => {
      try {
        return await method(file, ...more);
      } catch (error) {
        throw BucketError.from(error, what, strapi.log);
      }
    };
  }
};
