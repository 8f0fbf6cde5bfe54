import type { Core } from '@strapi/strapi';
import { answerUnavailable } from '../platform/refuse/answer-unavailable';
import { UPLOADS, uploadName } from '../platform/uploads/domain/upload-name';
import { BucketError } from '../platform/uploads/bucket-error';
import { sendUpload, type SendContext } from '../platform/uploads/send-upload';
import { uploadStore } from '../platform/uploads/upload-store';

const READS = ['GET', 'HEAD'];

/** Serves uploads from where they are kept. Whoever needs a bucket that does not answer, staff who upload too, gets 503. */
const uploads =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: SendContext & { readonly path: string }, next: () => Promise<void>) => {
    try {
      if (!READS.includes(context.method) || !context.path.startsWith(UPLOADS)) {
        await next();
        return;
      }
      const name = uploadName(context.path);
      if (name !== null) await sendUpload(context, await uploadStore(strapi), name); // else 404, by Strapi
    } catch (error) {
      if (!(error instanceof BucketError)) throw error;
      answerUnavailable(context, error.message);
    }
  };

export default uploads;
