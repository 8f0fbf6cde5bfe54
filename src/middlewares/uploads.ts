import type { Core } from '@strapi/strapi';
import { answerUnavailable } from '../platform/refuse/answer-unavailable';
import { leadsToUploads, uploadName } from '../platform/uploads/domain/upload-name';
import { StoreError } from '../platform/uploads/store-error';
import { sendUpload, type SendContext } from '../platform/uploads/send-upload';
import { uploadStore } from '../platform/uploads/upload-store';

const RETRY_AFTER = 60; // seconds

const READS = ['GET', 'HEAD'];

/** Serves uploads from where they are kept. Whoever needs a bucket that does not answer, staff who upload too, gets 503. */
const uploads =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: SendContext & { readonly path: string }, next: () => Promise<void>) => {
    try {
      if (!READS.includes(context.method) || !leadsToUploads(context.path)) {
        await next();
        return;
      }
      const name = uploadName(context.path);
      if (name !== null) await sendUpload(context, await uploadStore(strapi), name); // else 404
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      context.set('Retry-After', String(RETRY_AFTER));
      answerUnavailable(context, error.message);
    }
  };

export default uploads;
