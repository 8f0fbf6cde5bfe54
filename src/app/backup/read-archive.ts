import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text } from 'node:stream/consumers';
import { Writable } from 'node:stream';
import { openPromise, type Entry as ZipEntry, type ZipFile } from 'yauzl';
import { MANIFEST, MANIFEST_PATH, type Entry, type Manifest } from './domain/manifest';

/** The archive is none of ours, or is damaged: the message says so, and what to do. */
export class ArchiveError extends Error {}

export interface Archive {
  readonly manifest: Manifest;
  /** @throws ArchiveError when it is not there */
  open(entry: Entry): Promise<Readable>;
  /** Reads all of it. @param tell - hears how far it is @throws ArchiveError when a byte is not what was written */
  verify(tell: (done: number, total: number) => void): Promise<void>;
}

/** Reads an archive of `npm run backup`. @throws ArchiveError */
export const withArchive = async <Result>(
  file: string,
  work: (archive: Archive) => Promise<Result>,
): Promise<Result> => {
  const zip = await openPromise(file, { autoClose: false }).catch((error: unknown) => {
    throw new ArchiveError(`${file} cannot be read as an archive: ${describe(error)}.`);
  });
  try {
    const entries = await listEntries(zip, file);
    const open = (path: string): Promise<Readable> => openEntry(zip, entries, path, file);
    const manifest = await readManifest(open, file);
    const all = [...manifest.tables.map(({ rows }) => rows), ...manifest.files.map(({ content }) => content)];
    return await work({
      manifest,
      open: ({ path }) => open(path),
      verify: async (tell) => {
        for (const [index, entry] of all.entries()) {
          await verifyEntry(await open(entry.path), entry, file);
          tell(index + 1, all.length);
        }
      },
    });
  } finally {
    zip.close();
  }
};

const describe = (error: unknown): string => (error instanceof Error ? error.message : String(error));

const listEntries = async (zip: ZipFile, file: string): Promise<ReadonlyMap<string, ZipEntry>> => {
  const entries = new Map<string, ZipEntry>();
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry);
  } catch (error) {
    throw new ArchiveError(`${file} is damaged: ${describe(error)}. Take another one.`);
  }
  return entries;
};

const openEntry = async (
  zip: ZipFile,
  entries: ReadonlyMap<string, ZipEntry>,
  path: string,
  file: string,
): Promise<Readable> => {
  const entry = entries.get(path);
  if (entry === undefined) throw new ArchiveError(`${file} lacks ${path}. Take another archive.`);
  return zip.openReadStreamPromise(entry);
};

const readManifest = async (open: (path: string) => Promise<Readable>, file: string): Promise<Manifest> => {
  const read = MANIFEST.safeParse(JSON.parse(await text(await open(MANIFEST_PATH))));
  if (read.success) return read.data;
  throw new ArchiveError(
    `${file} is an archive of another kind, or of a newer version: ${String(read.error.issues[0]?.path.join('.'))}. ` +
      'Restore it with the version that made it.',
  );
};

const verifyEntry = async (content: Readable, entry: Entry, file: string): Promise<void> => {
  const hash = createHash('sha256');
  const read = new Writable({
    write(chunk: Buffer, _encoding, done) {
      hash.update(chunk);
      done();
    },
  });
  await pipeline(content, read).catch((error: unknown) => {
    throw new ArchiveError(`${file} is damaged at ${entry.path}: ${describe(error)}. Take another one.`);
  });
  if (hash.digest('hex') !== entry.sha256)
    throw new ArchiveError(`${file} is damaged: ${entry.path} is not what was written. Take another one.`);
};
