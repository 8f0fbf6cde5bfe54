import { createReadStream } from 'node:fs';
import type { Core } from '@strapi/strapi';
import { imageManipulation, type LibraryPicture } from '../strapi/upload-plugin';
import type { PictureFacts } from './domain/picture-facts/picture-facts';
import { writtenOf } from './domain/picture-facts/write-xmp';
import type { PreparedFile, PreparedPicture } from './pictures/picture-task';

const byPath = new Map<string, PreparedPicture>();

/** What Strapi passes on while it stores a file: its path is taken from it on the way. */
const byFile = new WeakMap<object, PreparedPicture>();

/** Until {@link forgetPrepared}, Strapi finds the picture that lies there prepared. */
export const notePrepared = (path: string, picture: PreparedPicture): void => {
  byPath.set(path, picture);
};

export const forgetPrepared = (path: string): void => {
  byPath.delete(path);
};

/** What the picture that lies there prepared says of itself. */
export const factsOf = (path: string): PictureFacts => byPath.get(path)?.facts ?? {};

/**
 * Strapi takes pictures and their sizes as they were prepared, and decodes none itself: its service would do that in the newsroom's own
 * process, four at a time, whatever it is sent.
 */
export const usePreparedPictures = (strapi: Core.Strapi): void => {
  const find = (file: LibraryPicture): PreparedPicture | undefined => {
    const picture = byFile.get(file) ?? byPath.get(file.filepath ?? '');
    if (picture !== undefined) byFile.set(file, picture);
    return picture;
  };
  const sizesOf = (file: LibraryPicture, isWanted: (key: string) => boolean) =>
    (find(file)?.sizes ?? []).filter(({ key }) => isWanted(key)).map((size) => toSize(file, size));
  Object.assign(imageManipulation(strapi), {
    isImage: (file) => {
      const picture = find(file);
      if (picture !== undefined) noteFacts(file, picture);
      return Promise.resolve(picture !== undefined);
    },
    isFaultyImage: () => Promise.resolve(false), // it was read to its end
    isOptimizableImage: () => Promise.resolve(false), // it is optimised
    optimize: (file) => Promise.resolve(file),
    isResizableImage: (file) => Promise.resolve((find(file)?.sizes.length ?? 0) > 0),
    getDimensions: (file) => {
      const { width = null, height = null } = find(file) ?? {};
      return Promise.resolve({ width, height });
    },
    generateThumbnail: (file) => Promise.resolve(sizesOf(file, isThumbnail)[0]?.file ?? null),
    generateResponsiveFormats: (file) => Promise.resolve(sizesOf(file, (key) => !isThumbnail(key))),
  } satisfies ReturnType<typeof imageManipulation>);
};

/** This object becomes the row. */
const noteFacts = (file: LibraryPicture, { facts }: PreparedPicture): void => {
  file.facts = facts;
  file.writtenRights = facts && writtenOf(facts);
};

export const THUMBNAIL = 'thumbnail';

const isThumbnail = (key: string): boolean => key === THUMBNAIL;

const toSize = (
  { name, hash, ext, mime, path }: LibraryPicture,
  { key, path: filepath, width, height, size }: PreparedFile & { readonly key: string },
) => ({
  key,
  file: {
    name: `${key}_${name}`,
    hash: `${key}_${hash}`,
    ext,
    mime,
    filepath,
    path: path ?? null,
    width,
    height,
    size: Math.round(size / 10) / 100, // kilobytes, as Strapi counts them
    sizeInBytes: size,
    getStream: () => createReadStream(filepath),
  },
});
