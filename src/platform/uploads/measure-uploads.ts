import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { uploadProvider } from '../strapi/services';
import { CLEANING } from './domain/cleaning';

/** What the bytes of a file say of themselves. */
export interface Measure {
  readonly sizeInBytes: number;
  /** SHA-256, in hexadecimal. */
  readonly digest: string;
}

export const measure = async (stream: Readable): Promise<Measure> => {
  const hash = createHash('sha256');
  let sizeInBytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    hash.update(chunk);
    sizeInBytes += chunk.length;
  }
  return { sizeInBytes, digest: hash.digest('hex') };
};

/**
 * Each file is measured as it is stored, pictures after their optimisation; its digest is kept in its row, and by which rules it was
 * cleaned, as all are before they come here.
 */
export const measureUploads = (strapi: Core.Strapi): void => {
  const provider = uploadProvider(strapi);
  for (const name of ['uploadStream', 'replaceStream']) {
    const method = provider[name];
    if (method === undefined) continue; // Strapi uses another one, or none
    provider[name] = async (file, ...more) => {
      if (file.getStream !== undefined) {
        const { sizeInBytes, digest } = await measure(file.getStream());
        file.sizeInBytes = sizeInBytes;
        if (file.folderPath !== undefined) Object.assign(file, { digest, cleaned: CLEANING });
      }
      return method(file, ...more);
    };
  }
};
