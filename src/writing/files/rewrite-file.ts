import { createReadStream, createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { laterIfWaiting } from '../../platform/uploads/delete-last';
import type { PictureForm } from '../../platform/uploads/domain/picture-form';
import { measure } from '../../platform/uploads/measure-uploads';
import { askPictures } from '../../platform/uploads/pictures/picture-process';
import type { RewrittenPicture } from '../../platform/uploads/pictures/picture-task';
import { uploadStore } from '../../platform/uploads/upload-store';
import { withWorkFolder } from '../../platform/uploads/work-folder';
import { nameInAddress } from '../../shared/addresses/name-in-address';
import { changeFile } from './change-file';
import { lockUnwritten, noteWritten, type UnwrittenFile } from './find-unwritten';

/** What was made of the stored bytes, by their address. */
type Rewritten = ReadonlyMap<string, RewrittenPicture>;

/**
 * Writes today's rights into a picture, its sizes and its renditions. All are made beside the stored ones, and take their places at the
 * end of one transaction; after a crash in the middle of that it is done again, and comes out the same.
 *
 * @returns false when somebody changed the file meanwhile: nothing is stored then
 * @throws PictureError for one that cannot be written, StoreError when the bucket does not answer
 */
export const rewriteFile = async (strapi: Core.Strapi, file: UnwrittenFile): Promise<boolean> =>
  withWorkFolder(async (folder) => {
    const rewritten = new Map<string, RewrittenPicture>();
    for (const [index, { url, mime }] of listStored(file).entries()) {
      const path = join(folder, String(index));
      const stored = await (await uploadStore(strapi)).open(nameInAddress(url));
      if (stored === null) continue; // its bytes are lost
      await pipeline(stored.stream, createWriteStream(path));
      const form = mime.slice('image/'.length) as PictureForm;
      rewritten.set(url, await askPictures({ name: 'rewrite', path, form, facts: file.rights }));
    }
    return strapi.db.transaction(async () => {
      if (!(await lockUnwritten(strapi, file))) return false;
      const own = rewritten.get(file.url);
      const measured = own && (await measure(createReadStream(own.path)));
      const isSame =
        measured?.digest === file.digest && ![...rewritten.values()].some(({ isChanged }) => isChanged);
      if (measured === undefined || isSame) await noteWritten(strapi, file);
      else
        await changeFile(strapi, file.id, 'rewritten', async () => {
          await keep(strapi, file, { rewritten, ...measured });
          for (const [url, made] of rewritten) await laterIfWaiting(() => putBack(strapi, url, made));
        });
      return true;
    });
  });

const listStored = ({ url, mime, formats, renditions }: UnwrittenFile) => [
  { url, mime },
  ...Object.values(formats ?? {}).map((size) => ({ url: size.url, mime })),
  ...(renditions?.files ?? []).map((made) => ({ url: made.url, mime: made.mime })),
];

const putBack = async (strapi: Core.Strapi, url: string, made: RewrittenPicture): Promise<void> => {
  if (!made.isChanged) return;
  await (await uploadStore(strapi)).put(nameInAddress(url), createReadStream(made.path), made.size);
};

interface Made {
  readonly rewritten: Rewritten;
  readonly digest: string;
  readonly sizeInBytes: number;
}

/** As they are measured at an upload. */
const keep = async (
  strapi: Core.Strapi,
  file: UnwrittenFile,
  { rewritten, digest, sizeInBytes }: Made,
): Promise<void> => {
  const formats = Object.fromEntries(
    Object.entries(file.formats ?? {}).map(([key, about]) => {
      const size = rewritten.get(about.url)?.size;
      return [key, size === undefined ? about : { ...about, size: kilobytes(size), sizeInBytes: size }];
    }),
  );
  const isCurrent = file.renditions?.digest === file.digest;
  const renditions = file.renditions && {
    ...file.renditions,
    ...(isCurrent && { digest }),
    files: file.renditions.files.map((made) => ({
      ...made,
      size: rewritten.get(made.url)?.size ?? made.size,
    })),
  };
  await sql(
    strapi,
    `update files set digest = ?, size_in_bytes = ?, size = ?, formats = ?::jsonb, renditions = ?::jsonb, written_rights = ?::jsonb,
       updated_at = clock_timestamp() at time zone 'UTC' where id = ?`,
    [
      ...[digest, sizeInBytes, kilobytes(sizeInBytes)],
      file.formats && JSON.stringify(formats),
      renditions && JSON.stringify(renditions),
      ...[JSON.stringify(file.rights), file.id],
    ],
  );
};

/** As Strapi counts them. */
const kilobytes = (bytes: number): number => Math.round(bytes / 10) / 100;
