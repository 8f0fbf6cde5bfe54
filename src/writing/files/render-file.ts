import { createWriteStream } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import type { Core } from '@strapi/strapi';
import { sql } from '../../platform/storage/sql';
import { nameRendition } from '../../platform/uploads/domain/renditions/name-rendition';
import { RENDERING } from '../../platform/uploads/domain/renditions/plan-renditions';
import { pictureSettings } from '../../platform/uploads/picture-settings';
import type { PictureForm } from '../../platform/uploads/domain/picture-form';
import { askPictures } from '../../platform/uploads/pictures/picture-process';
import type { RenderedPicture } from '../../platform/uploads/pictures/picture-task';
import { storeMade } from '../../platform/uploads/store-made';
import { undoOnFailure } from '../../platform/uploads/undo-stored';
import { uploadStore } from '../../platform/uploads/upload-store';
import { withWorkFolder } from '../../platform/uploads/work-folder';
import { nameInAddress } from '../../shared/addresses/name-in-address';
import type { Rendition, Renditions } from '../../shared/pictures/rendition';
import { lockUnchanged, type UnrenderedFile } from './find-unrendered';

/**
 * Makes the renditions of a picture, and the library's sizes when it has lost them. They are stored while its row is locked, and only if
 * nobody changed it meanwhile.
 *
 * @returns false when somebody did
 * @throws PictureError for one that cannot be drawn, StoreError when the bucket does not answer
 */
export const renderFile = async (strapi: Core.Strapi, file: UnrenderedFile): Promise<boolean> =>
  withWorkFolder(async (folder) => {
    const path = join(folder, 'picture');
    const stored = await (await uploadStore(strapi)).open(nameInAddress(file.url));
    if (stored === null) {
      await noteRendered(strapi, file, []); // its bytes are lost
      return true;
    }
    await pipeline(stored.stream, createWriteStream(path));
    const { focalPoint, facts, renditions } = file;
    const made = await askPictures({
      name: 'render',
      path,
      form: file.mime.slice('image/'.length) as PictureForm,
      facts: facts ?? {},
      focalPoint,
      isRecut: renditions?.digest === file.digest && renditions.rules === RENDERING,
      sizes: Object.keys(file.formats ?? {}).length > 0 ? [] : (await pictureSettings(strapi)).sizes,
    });
    return undoOnFailure(strapi, () => strapi.db.transaction(() => keep(strapi, file, made)));
  });

const keep = async (strapi: Core.Strapi, found: UnrenderedFile, made: RenderedPicture): Promise<boolean> => {
  const file = await lockUnchanged(strapi, found);
  if (file === null) return false;
  const files: Rendition[] = [];
  for (const { key, form, path, width, height, size } of made.renditions) {
    const mime = `image/${form}`;
    const url = await storeMade(strapi, { ...nameRendition(file.hash, { key, form }), mime, path });
    files.push({ key, url, mime, width, height, size });
  }
  const kept = (file.renditions?.files ?? []).filter(({ key }) => !files.some((other) => other.key === key));
  await keepSizes(strapi, file, made);
  await noteRendered(strapi, file, [...kept, ...files]);
  return true;
};

/** As Strapi would have kept them at the upload. */
const keepSizes = async (
  strapi: Core.Strapi,
  { id, name, hash, ext, mime }: UnrenderedFile,
  { width, height, sizes }: RenderedPicture,
): Promise<void> => {
  const formats: Record<string, object> = {};
  for (const { key, path, size, ...pixels } of sizes) {
    const named = { hash: `${key}_${hash}`, ext, mime };
    const url = await storeMade(strapi, { ...named, path });
    const about = {
      name: `${key}_${name}`,
      path: null,
      size: Math.round(size / 10) / 100,
      sizeInBytes: size,
    };
    formats[key] = { ...named, ...about, ...pixels, url };
  }
  await sql(
    strapi,
    `update files set width = coalesce(width, ?), height = coalesce(height, ?)
      ${sizes.length === 0 ? '' : ', formats = ?::jsonb'} where id = ?`,
    [width, height, ...(sizes.length === 0 ? [] : [JSON.stringify(formats)]), id],
  );
};

/** Keeps in the row of a file what was made of it, if anything: it is not looked at again until it changes. */
export const noteRendered = async (
  strapi: Core.Strapi,
  { id, digest, focalPoint }: UnrenderedFile,
  files: readonly Rendition[],
): Promise<void> => {
  const renditions: Renditions = { rules: RENDERING, digest, focalPoint, files };
  await sql(strapi, 'update files set renditions = ?::jsonb where id = ? and digest = ?', [
    JSON.stringify(renditions),
    id,
    digest,
  ]);
};
