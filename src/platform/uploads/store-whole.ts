import { createWriteStream } from 'node:fs';
import { readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { uploadProvider, type ProviderFile } from '../strapi/services';
import { isInBucket } from './is-in-bucket';
import { laterIfWaiting } from './delete-last';
import { noteUndo } from './undo-stored';

const PART = /^\..+\.part$/; // hidden: no address leads to it
const ABANDONED = 3_600_000; // milliseconds: nothing takes that long to write

/**
 * Files in the folder are there whole or not at all: Strapi's own provider writes them where they are served, and over what is there.
 * A replacement takes its place at the end of a {@link deleteLast}, when nothing is refused any more.
 */
export const storeWhole = (strapi: Core.Strapi): void => {
  if (isInBucket(strapi)) return;
  const provider = uploadProvider(strapi);
  const folder = uploadsFolder(strapi);
  const write = async (file: ProviderFile): Promise<() => Promise<void>> => {
    const { stream, hash = '', ext = '' } = file;
    if (stream === undefined) throw new Error('Strapi gave its provider no stream.');
    const part = join(folder, `.${hash}${ext}.part`);
    const drop = (): Promise<void> => rm(part, { force: true });
    noteUndo(drop);
    try {
      await pipeline(stream, createWriteStream(part));
    } catch (error) {
      await drop();
      throw error;
    }
    file.url = `/uploads/${hash}${ext}`;
    return () => rename(part, join(folder, `${hash}${ext}`));
  };
  provider.uploadStream = async (file) => (await write(file))();
  provider.replaceStream = async (file) => laterIfWaiting(await write(file));
};

/** Removes what a crash left half-written, of this instance or another one on the same folder. */
export const tidyUploads = async (strapi: Core.Strapi): Promise<void> => {
  if (isInBucket(strapi)) return;
  const folder = uploadsFolder(strapi);
  for (const name of (await readdir(folder)).filter((entry) => PART.test(entry))) {
    const { mtimeMs } = await stat(join(folder, name));
    if (mtimeMs < Date.now() - ABANDONED) await rm(join(folder, name), { force: true });
  }
};

const uploadsFolder = (strapi: Core.Strapi): string => join(strapi.dirs.static.public, 'uploads');
