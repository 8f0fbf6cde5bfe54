import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { newsroomUrl } from '../../platform/addresses/addresses';
import { uploadName } from '../../platform/uploads/domain/upload-name';
import { uploadStore } from '../../platform/uploads/upload-store';

/** The name of a file of the media library by its whole address; null for what is kept elsewhere. */
const nameOf = (strapi: Core.Strapi, url: string): string | null => {
  const newsroom = newsroomUrl(strapi);
  const [path = ''] = url.startsWith(`${newsroom}/`) ? url.slice(newsroom.length).split(/[?#]/) : [];
  return uploadName(path);
};

/** How many bytes a stored file has; null when it is lost. @throws StoreError when the bucket does not answer */
export const sizeOfStored = async (strapi: Core.Strapi, url: string): Promise<number | null> => {
  const name = nameOf(strapi, url);
  const store = await uploadStore(strapi);
  const found = name === null ? null : await store.find(name);
  if (found === null) strapi.log.error(`A press kit lacks ${url}`);
  return found?.size ?? null;
};

/** @throws Error when it is gone, and StoreError when the bucket does not answer */
export const openStoredFile = async (strapi: Core.Strapi, url: string): Promise<Readable> => {
  const name = nameOf(strapi, url);
  const store = await uploadStore(strapi);
  const upload = name === null ? null : await store.open(name);
  if (upload === null) throw new Error(`${url} is gone`);
  return upload.stream;
};
