import { createWriteStream, type Stats } from 'node:fs';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { StoredUpload, UploadStore } from './stored-upload';

const MISSING = ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG'];

/** Uploads as Strapi's local provider keeps them: files of one folder. */
export const folderStore = (folder: string): UploadStore => {
  return {
    find: async (name) => {
      const file = await stat(join(folder, name)).catch(nullIfMissing);
      return file && describe(file);
    },
    open: async (name, part) => {
      const handle = await open(join(folder, name)).catch(nullIfMissing);
      if (handle === null) return null;
      const found = describe(await handle.stat()); // of the very file that is read: another may take its name meanwhile
      if (found !== null && (part === undefined || part.etag === found.etag))
        return { ...found, stream: handle.createReadStream(part && { start: part.start, end: part.end }) };
      await handle.close();
      return null;
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

const describe = (file: Stats): StoredUpload | null => {
  if (!file.isFile()) return null;
  const etag = `"${file.size.toString(16)}-${Math.floor(file.mtimeMs).toString(16)}"`;
  return { size: file.size, etag, modified: file.mtime };
};

const nullIfMissing = (error: NodeJS.ErrnoException): null => {
  if (MISSING.includes(error.code ?? '')) return null;
  throw error;
};

const noneIfMissing = (error: NodeJS.ErrnoException): never[] => {
  nullIfMissing(error);
  return [];
};
