import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { checkDownloadUrl } from '../outbound/domain/check-download-url';
import { download } from '../outbound/download';
import { isPrivateAllowed } from '../outbound/is-private-allowed';
import { OutboundError, type OutboundFailure } from '../outbound/outbound-error';
import { currentRequest, type Context } from '../strapi/koa';
import { replaceFetch, type FetchFile } from '../strapi/upload-plugin';
import { nameOfDownload } from './domain/name-of-download';
import { StoreError } from './store-error';

const FOLDER = 'workFolder';

/** Where files of this request are put while it lasts. */
export const noteWorkFolder = ({ state }: Context, folder: string): void => {
  state[FOLDER] = folder;
};

/** "From URL" of the media library asks outside as everything here does: Strapi's own way reaches into private networks. */
export const fetchFilesOutside = (strapi: Core.Strapi): void => {
  replaceFetch(strapi, (url, folder, limit, onProgress) =>
    fetchFile(strapi, [
      url,
      (currentRequest(strapi)?.state[FOLDER] as string | undefined) ?? folder,
      limit,
      onProgress,
    ]),
  );
};

/** @throws ApplicationError 400, which the media library shows beside the address */
const fetchFile = async (
  strapi: Core.Strapi,
  [url, folder, limit = Infinity, onProgress]: Parameters<FetchFile>,
): ReturnType<FetchFile> => {
  const problem = checkDownloadUrl(url);
  if (problem !== null) throw new errors.ApplicationError(problem);
  const path = join(folder, randomUUID());
  try {
    const wanted = { url, path, limit, ...(onProgress && { onProgress }) };
    const { size, headers } = await download(wanted, isPrivateAllowed(strapi));
    const originalFilename = nameOfDownload(url, headers['content-disposition']);
    const [mimetype = ''] = (headers['content-type'] ?? '').split(';');
    return { file: { filepath: path, originalFilename, mimetype: mimetype.trim(), size } };
  } catch (error) {
    if (error instanceof OutboundError) throw new errors.ApplicationError(SENTENCES[error.failure]);
    throw StoreError.ofDisk(error, strapi.log) ?? error;
  }
};

/** Closed ports, silent machines and other failures inside are told as one. */
const NO_ANSWER =
  'Nothing can be fetched there. Open the address in a browser, save the file, and upload it.';

const SENTENCES: Readonly<Record<OutboundFailure, string>> = {
  'address-not-public': NO_ANSWER,
  'name-not-found': NO_ANSWER,
  refused: NO_ANSWER,
  broken: NO_ANSWER,
  certificate: NO_ANSWER,
  status: NO_ANSWER,
  timeout: 'The file did not come within a minute. Save it in a browser, and upload it.',
  redirection: 'The file lies elsewhere: open the address in a browser, and give the one that it then shows.',
  'too-large': 'The file is too large to be uploaded here. Make it smaller.',
};
