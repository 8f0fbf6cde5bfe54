import type { Core } from '@strapi/strapi';
import { nameInAddress } from '../../shared/addresses/name-in-address';
import { isClosed } from '../../writing/files/closed-files';
import type { OwnPicture, OwnPictures } from './domain/kit-pictures';
import { findStoredFiles } from './find-stored-files';

/**
 * Which of these addresses are files of the media library that are served, and whose they are. Others are never read: what stands in
 * a text may lead anywhere.
 */
export const findOwnPictures = async (strapi: Core.Strapi, urls: readonly string[]): Promise<OwnPictures> => {
  const own = new Map<string, OwnPicture>();
  for (const [url, { credit, rights }] of await findStoredFiles(strapi, urls)) {
    if (!(await isClosed(strapi, nameInAddress(url)))) own.set(url, { credit, rights });
  }
  return own;
};
