import type { Core } from '@strapi/strapi';
import { nameInAddress } from '../../shared/addresses/name-in-address';
import { sql } from '../../platform/storage/sql';
import { measure } from '../../platform/uploads/measure-uploads';
import { uploadStore } from '../../platform/uploads/upload-store';
import { queueRendering } from './queue-rendering';

interface Unmeasured {
  readonly id: number;
  readonly url: string;
}

/** Reads every file without a digest, one after the other. One that is not there stays without. May run twice. */
export const measureFiles = async (strapi: Core.Strapi): Promise<void> => {
  const store = await uploadStore(strapi);
  const files = await sql<Unmeasured>(strapi, 'select id, url from files where digest is null order by id');
  for (const { id, url } of files) {
    const upload = await store.open(nameInAddress(url));
    if (upload === null) continue;
    const { sizeInBytes, digest } = await measure(upload.stream);
    await sql(strapi, 'update files set digest = ?, size_in_bytes = ? where id = ? and digest is null', [
      digest,
      sizeInBytes,
      id,
    ]);
  }
  await queueRendering(strapi); // it waits for digests
};
