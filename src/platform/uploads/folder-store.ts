import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { StoredUpload, UploadStore } from './stored-upload';

const MISSING = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];

/** Uploads as Strapi's local provider keeps them: files of one folder. */
export const folderStore = (folder: string): UploadStore => {
  const find = async (name: string): Promise<StoredUpload | null> => {
    try {
      const file = await stat(join(folder, name));
      if (!file.isFile()) return null;
      const etag = `"${file.size.toString(16)}-${Math.floor(file.mtimeMs).toString(16)}"`;
      return { size: file.size, etag, modified: file.mtime };
    } catch (error) {
      if (MISSING.includes((error as NodeJS.ErrnoException).code ?? '')) return null;
      throw error;
    }
  };
  return {
    find,
    open: async (name, part) => {
      const found = await find(name);
      return found && { ...found, stream: createReadStream(join(folder, name), part ?? {}) };
    },
    names: async () => {
      const entries = await readdir(folder, { withFileTypes: true }).catch(noneIfMissing);
      return entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
    },
    put: async (name, content) => {
      await mkdir(folder, { recursive: true });
      const part = join(folder, `.${name}.part`);
      try {
        await pipeline(content, createWriteStream(part));
        await rename(part, join(folder, name));
      } catch (error) {
        await rm(part, { force: true });
        throw error;
      }
    },
  };
};

const noneIfMissing = (error: NodeJS.ErrnoException): never[] => {
  if (MISSING.includes(error.code ?? '')) return [];
  throw error;
};
