import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { newsroomUrl } from '../content-api/addresses';
import { uploadName } from '../domain/uploads/upload-name';
import { uploadStore } from '../uploads/upload-store';

/** The name of a file of the media library by its whole address. @throws Error for what is kept elsewhere */
const nameOf = (strapi: Core.Strapi, url: string): string => {
  const newsroom = newsroomUrl(strapi);
  const [path = ''] = url.startsWith(`${newsroom}/`) ? url.slice(newsroom.length).split(/[?#]/) : [];
  const name = uploadName(path);
  if (name === null) throw new Error(`${url} is no file of the media library`);
  return name;
};

/** Whether a stored file can be read. @throws BucketError when the bucket does not answer */
export const isThere = async (strapi: Core.Strapi, url: string): Promise<boolean> => {
  const store = await uploadStore(strapi);
  const isStored = (await store.find(nameOf(strapi, url))) !== null;
  if (!isStored) strapi.log.error(`A press kit lacks ${url}`);
  return isStored;
};

/** @throws Error when it is gone, and BucketError when the bucket does not answer */
export const openStoredFile = async (strapi: Core.Strapi, url: string): Promise<Readable> => {
  const store = await uploadStore(strapi);
  const upload = await store.open(nameOf(strapi, url));
  if (upload === null) throw new Error(`${url} is gone`);
  return upload.stream;
};
