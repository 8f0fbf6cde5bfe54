import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { dataFolder } from './data-folder';
import type { Environment } from './environment';

/** Where uploads are kept and served from. */
export const uploadsFolder = (root: string, { PUBLIC_DIR }: Environment): string =>
  resolve(root, PUBLIC_DIR ?? 'public', 'uploads');

/**
 * Tries at the start what the newsroom will need later: a folder that takes no file is told of now, not to the first who uploads.
 *
 * @throws an error of the file system
 */
export const checkFolders = (root: string, environment: Environment): void => {
  const isInBucket = Boolean(environment.S3_BUCKET);
  for (const folder of [dataFolder(root), ...(isInBucket ? [] : [uploadsFolder(root, environment)])])
    tryToWrite(folder);
};

const tryToWrite = (folder: string): void => {
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `.newsroom-${process.pid}.tmp`);
  writeFileSync(file, '');
  rmSync(file, { force: true });
};
