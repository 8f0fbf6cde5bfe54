import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import type { BucketOptions } from './bucket-store';
import { folderStore } from './folder-store';
import type { UploadStore } from './stored-upload';

const stores = new WeakMap<Core.Strapi, Promise<UploadStore>>();

/** The newsroom's: its bucket, when one is set (S3_BUCKET), or else the folder. */
export const uploadStore = (strapi: Core.Strapi): Promise<UploadStore> => {
  const store = stores.get(strapi) ?? makeStore(strapi);
  stores.set(strapi, store);
  return store;
};

const makeStore = async (strapi: Core.Strapi): Promise<UploadStore> => {
  const options = strapi.config.get<BucketOptions | undefined>('plugin::upload.providerOptions.s3Options');
  if (options === undefined) return folderStore(join(strapi.dirs.static.public, 'uploads'));
  const { bucketStore } = await import('./bucket-store'); // 19 MB that a folder does not need
  return bucketStore(options, strapi.log);
};
