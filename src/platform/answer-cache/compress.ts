import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Encoding } from './domain/choose-encoding';

const BROTLI = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }; // smaller than gzip, as fast

/** Compresses a body away from the main thread. */
export const compress = (body: Buffer, encoding: Exclude<Encoding, 'identity'>): Promise<Buffer> =>
  encoding === 'br' ? promisify(brotliCompress)(body, BROTLI) : promisify(gzip)(body);
