import {
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  NotFound,
  NoSuchKey,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
  type S3ClientConfig,
} from '@aws-sdk/client-s3';
import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { StoreError } from './store-error';
import type { StoredUpload, UploadStore } from './stored-upload';

/** As config/plugins.ts gives them to Strapi's provider. */
export type BucketOptions = S3ClientConfig & { readonly params: { readonly Bucket: string } };

interface Answer {
  readonly ContentLength?: number | undefined;
  readonly ETag?: string | undefined;
  readonly LastModified?: Date | undefined;
}

const READ_ATTEMPTS = 2; // a reader waits
const READ_TIMEOUT = 10_000; // milliseconds until the bucket begins to answer

/** Uploads as Strapi's S3 provider keeps them: objects of one bucket, under their names. */
export const bucketStore = ({ params, ...options }: BucketOptions, log: Core.Strapi['log']): UploadStore => {
  const client = new S3Client({
    ...options,
    maxAttempts: READ_ATTEMPTS,
    requestHandler: { ...options.requestHandler, requestTimeout: READ_TIMEOUT },
  });
  const ask = async <T>(answer: () => Promise<T>): Promise<T | null> => {
    try {
      return await answer();
    } catch (error) {
      if (error instanceof NotFound || error instanceof NoSuchKey || isOther(error)) return null;
      throw StoreError.from(error, 'read a file', log);
    }
  };
  return {
    find: (name) =>
      ask(async () =>
        describe(await client.send(new HeadObjectCommand({ Bucket: params.Bucket, Key: name }))),
      ),
    open: (name, part) =>
      ask(async () => {
        const range = part && { Range: `bytes=${part.start}-${part.end}`, IfMatch: part.etag };
        const answer = await client.send(
          new GetObjectCommand({ Bucket: params.Bucket, Key: name, ...range }),
        );
        const stream = answer.Body as Readable;
        stream.once('error', (error) => StoreError.from(error, 'finish a file', log));
        return { ...describe(answer), stream };
      }),
    names: async () => {
      const names: string[] = [];
      let next: string | undefined;
      do {
        const page = await ask(() =>
          client.send(new ListObjectsV2Command({ Bucket: params.Bucket, ContinuationToken: next })),
        );
        names.push(...(page?.Contents ?? []).flatMap(({ Key }) => (Key === undefined ? [] : [Key])));
        next = page?.NextContinuationToken;
      } while (next !== undefined);
      return names;
    },
    put: async (name, content, size) => {
      await ask(() =>
        client.send(
          new PutObjectCommand({ Bucket: params.Bucket, Key: name, Body: content, ContentLength: size }),
        ),
      );
    },
  };
};

/** Another upload has taken the place of the one whose part was asked for. */
const isOther = (error: unknown): boolean =>
  error instanceof S3ServiceException && error.$metadata.httpStatusCode === 412;

const describe = ({ ContentLength = 0, ETag = '', LastModified = new Date(0) }: Answer): StoredUpload => ({
  size: ContentLength,
  etag: ETag,
  modified: LastModified,
});
