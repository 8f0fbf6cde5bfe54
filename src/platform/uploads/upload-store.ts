import { join } from 'node:path';
import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import type { ByteRange } from './domain/read-range';
import type { BucketOptions } from './bucket-store';
import { folderStore } from './folder-store';

export interface StoredUpload {
  readonly size: number; // bytes
  /** Strong, with its quotes. */
  readonly etag: string;
  readonly modified: Date;
}

export interface OpenUpload extends StoredUpload {
  readonly stream: Readable;
}

/** Some bytes of an upload as it was found. */
export interface UploadPart extends ByteRange {
  readonly etag: string;
}

/** Where uploads are kept, by their name. Null: there is no such upload. */
export interface UploadStore {
  /** @throws BucketError when the bucket does not answer */
  find(name: string): Promise<StoredUpload | null>;
  /** The same, with its bytes. @throws BucketError when the bucket does not answer */
  open(name: string, part?: UploadPart): Promise<OpenUpload | null>;
}

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
