import { createHash } from 'node:crypto';
import { Readable, Transform } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { ZipFile } from 'yazl';
import type { KitFile } from './domain/kit-files';
import type { KitContent } from './kit-content';
import { openStoredFile } from './open-stored-file';

interface Listed {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

const EARLIEST = new Date('1980-01-02T00:00:00Z'); // zip has no earlier times (APPNOTE.TXT, section 4.4.6)

/**
 * A press kit as a zip that is made while it is sent. The manifest comes last: it has the sum of each file before it.
 * When a file fails on the way, the stream ends with an error and the zip stays without its end. Nothing in the bytes
 * tells of the hour of packing: an entity tag stands for them.
 */
export const streamKit = (strapi: Core.Strapi, { files, about, changedAt }: KitContent): Readable => {
  const zip = new ZipFile();
  const options = { mtime: changedAt > EARLIEST ? changedAt : EARLIEST };
  const output = zip.outputStream;
  if (!(output instanceof Readable)) throw new TypeError('A zip is no stream that can be ended.');
  const listed: Listed[] = [];
  let source: Readable | null = null;
  const open = async (file: KitFile): Promise<Readable> => {
    source =
      'content' in file ? Readable.from([Buffer.from(file.content)]) : await openStoredFile(strapi, file.url);
    return measure(source, (sums) => listed.push({ path: file.path, ...file.about, ...sums }));
  };
  const fail = (error: unknown): void => {
    strapi.log.error(`A press kit ended before its time: ${String(error)}`);
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  };
  zip.on('error', fail);
  output.once('close', () => source?.destroy()); // the caller went away, or all is sent
  for (const file of files) {
    zip.addReadStreamLazy(file.path, options, (done) => {
      open(file).then((stream) => {
        done(null, stream);
      }, fail);
    });
  }
  zip.addReadStreamLazy('manifest.json', options, (done) => {
    done(null, Readable.from([Buffer.from(JSON.stringify({ ...about, files: listed }, null, 2))]));
  });
  zip.end();
  return output;
};

/** Passes a stream on and tells its length and SHA-256 at its end. */
const measure = (source: Readable, tell: (sums: { bytes: number; sha256: string }) => void): Readable => {
  const hash = createHash('sha256');
  let bytes = 0;
  const meter = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      bytes += chunk.length;
      done(null, chunk);
    },
    flush(done) {
      tell({ bytes, sha256: hash.digest('hex') });
      done();
    },
  });
  source.once('error', (error) => meter.destroy(error));
  return source.pipe(meter);
};
