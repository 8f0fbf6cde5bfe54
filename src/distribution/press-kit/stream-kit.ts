import { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';
import { ZipFile } from 'yazl';
import { measureStream, type Sums } from '../../platform/digest/measure-stream';
import type { KitContent, SizedFile } from './kit-content';
import { openStoredFile } from './open-stored-file';

const EARLIEST = new Date('1980-01-02T00:00:00Z'); // zip has no earlier times (APPNOTE.TXT, section 4.4.6)
const MANIFEST = 'manifest.json';
const ANY_SUM = '0'.repeat(64); // as long as a SHA-256 in hexadecimal: the manifest's length is known before its sums are

/**
 * Pictures, films, PDF and documents of Office are compressed already, and texts are short: nothing is compressed, so that
 * the length of the whole is known and packing takes no longer than reading.
 */
const optionsOf = ({ changedAt }: KitContent, bytes: number) => ({
  mtime: changedAt > EARLIEST ? changedAt : EARLIEST,
  compress: false,
  size: bytes,
});

const writeManifest = ({ files, about }: KitContent, sumsOf: (file: SizedFile) => Sums): Buffer =>
  Buffer.from(
    JSON.stringify(
      { ...about, files: files.map((file) => ({ path: file.path, ...file.about, ...sumsOf(file) })) },
      null,
      2,
    ),
  );

const lengthOfManifest = (content: KitContent): number =>
  writeManifest(content, ({ bytes }) => ({ bytes, sha256: ANY_SUM })).length;

/** How many bytes a press kit has; no file of it is opened. */
export const sizeOfKit = (content: KitContent): number => {
  const zip = new ZipFile();
  const entries = [...content.files, { path: MANIFEST, bytes: lengthOfManifest(content) }];
  for (const { path, bytes } of entries)
    zip.addReadStreamLazy(path, optionsOf(content, bytes), () => undefined); // never read
  let size = 0;
  zip.end(undefined, (...[total = 0]: number[]) => {
    size = total; // at once: all lengths are known
  });
  return size;
};

/**
 * A press kit as a zip that is made while it is sent. The manifest comes last: it has the sum of each file before it.
 * When a file fails on the way, or is not as long as it was, the stream ends with an error and the zip stays without its end.
 * Nothing in the bytes tells of the hour of packing: an entity tag stands for them.
 */
export const streamKit = (strapi: Core.Strapi, content: KitContent): Readable => {
  const zip = new ZipFile();
  const output = zip.outputStream;
  if (!(output instanceof Readable)) throw new TypeError('A zip is no stream that can be ended.');
  const sums = new Map<SizedFile, () => Sums>();
  let source: Readable | null = null;
  const fail = (error: unknown): void => {
    strapi.log.error(`A press kit ended before its time: ${String(error)}`);
    output.destroy(error instanceof Error ? error : new Error(String(error)));
  };
  const open = async (file: SizedFile): Promise<Readable> => {
    source =
      'content' in file ? Readable.from([Buffer.from(file.content)]) : await openStoredFile(strapi, file.url);
    const measured = measureStream(source);
    sums.set(file, measured.sums);
    return measured.stream.once('error', fail);
  };
  zip.on('error', fail);
  output.once('close', () => source?.destroy()); // the caller went away, or all is sent
  for (const file of content.files) {
    zip.addReadStreamLazy(file.path, optionsOf(content, file.bytes), (done) => {
      open(file).then((stream) => {
        done(null, stream);
      }, fail);
    });
  }
  zip.addReadStreamLazy(MANIFEST, optionsOf(content, lengthOfManifest(content)), (done) => {
    const manifest = writeManifest(content, (file) => sums.get(file)?.() ?? { bytes: 0, sha256: '' });
    done(null, Readable.from([manifest]));
  });
  zip.end();
  return output;
};
