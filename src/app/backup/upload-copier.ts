import type { UploadStore } from '../../platform/uploads/stored-upload';
import type { ArchiveWriter } from './archive-writer';
import type { Entry, Manifest } from './domain/manifest';

interface Copied {
  readonly etag: string;
  readonly content: Entry;
}

/** Copies uploads into an archive, again those that changed since. */
export const createUploadCopier = (store: UploadStore, archive: ArchiveWriter) => {
  const copied = new Map<string, Copied>();
  let round = 0;
  return {
    /** @param tell - hears how far it is */
    copy: async (tell: (done: number, total: number) => void): Promise<void> => {
      round += 1;
      const names = await store.names();
      for (const [index, name] of names.entries()) {
        const found = await store.find(name);
        if (found !== null && copied.get(name)?.etag !== found.etag) {
          const upload = await store.open(name);
          const path = `uploads/${round}/${name}`;
          if (upload !== null)
            copied.set(name, {
              etag: upload.etag,
              content: await archive.add(path, upload.stream, { compress: false }),
            });
        }
        tell(index + 1, names.length);
      }
    },
    files: (): Manifest['files'] => [...copied].map(([name, { content }]) => ({ name, content })),
  };
};
