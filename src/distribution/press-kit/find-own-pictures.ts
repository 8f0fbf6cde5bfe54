import type { Core } from '@strapi/strapi';
import { nameInAddress } from '../../shared/addresses/name-in-address';
import { isClosed } from '../../writing/files/closed-files';
import { findStoredFiles } from './find-stored-files';

/**
 * Which of these addresses are files of the media library that are served. Others are never read: what stands in a text
 * may lead anywhere.
 */
export const findOwnPictures = async (strapi: Core.Strapi, urls: readonly string[]): Promise<Set<string>> => {
  const own = new Set<string>();
  for (const url of (await findStoredFiles(strapi, urls)).keys()) {
    if (!(await isClosed(strapi, nameInAddress(url)))) own.add(url);
  }
  return own;
};
