import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { tooLarge } from '../refuse/refuse';
import { takeBody } from '../http/take-body';
import type { Context } from '../strapi/koa';
import { makeMiddleware } from '../strapi/services';
import { isMultipart } from './domain/takes-files';
import { StoreError } from './store-error';

const FIELDS = 200; // besides files: twenty files with ten words each
const FIELD_BYTES = 1_000_000; // of all of them

interface Receiving {
  /** Where files are put. */
  readonly folder: string;
  /** bytes that the files of a request may have together */
  readonly limit: number;
}

/**
 * Reads the files of a request into a folder, with Strapi's own reader of bodies. Strapi would read them before it knows the route, and
 * so for everybody.
 *
 * @throws PayloadTooLargeError, ValidationError for what cannot be read
 */
export const receiveFiles = async (
  strapi: Core.Strapi,
  context: Context,
  { folder, limit }: Receiving,
): Promise<void> => {
  if (context.request.body !== undefined) return; // it was read before
  if (!isMultipart(context.method, context.get('Content-Type'))) return;
  const formidable = { uploadDir: folder, maxFileSize: limit, maxFields: FIELDS, maxFieldsSize: FIELD_BYTES };
  let files: unknown;
  const read = makeMiddleware(strapi, 'strapi::body')(
    { formidable, onError: refuseBody(strapi.log, limit) },
    { strapi },
  );
  await read(context, () => {
    files = context.request.files;
    context.request.files = undefined; // or it would remove them now
    return Promise.resolve();
  });
  context.request.files = files;
  context.request.body = takeBody(context.request.body);
};

/** As formidable throws it. */
interface FormError extends Error {
  readonly httpCode?: number;
  readonly code?: unknown;
}

const refuseBody = (log: Core.Strapi['log'], limit: number) => (error: FormError) => {
  if (error.httpCode === 413)
    throw tooLarge('The files are too large together: {limit} megabytes are taken at a time.', {
      limit: Math.floor(limit / 1_000_000),
    });
  if (error.httpCode !== undefined)
    throw new errors.ValidationError('The files cannot be read: the request is not whole. Send them again.');
  const full = StoreError.ofDisk(error, log);
  if (full !== null) throw full;
  throw error;
};
