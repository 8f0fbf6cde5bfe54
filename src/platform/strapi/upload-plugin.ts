import type { Core } from '@strapi/strapi';
import type { Context } from './koa';

/** The type of files. */
export const FILE = 'plugin::upload.file';

/** Rights of the panel's roles. */
export const MAY_ADD_FILES = ['plugin::upload.assets.create', 'plugin::upload.assets.update'];

/** What staff say of a file. Left out, or null: it stays as it is. */
export interface FileInfo {
  readonly name?: string | null;
  readonly alternativeText?: string | null;
  readonly caption?: string | null;
  readonly focalPoint?: unknown;
  /** Where it stands in the library. */
  readonly folder?: unknown;
}

/** A file as the parser of bodies puts it into the temporary folder. */
export interface SentFile {
  readonly filepath: string;
  originalFilename?: string | null;
  /** bytes */
  size?: number;
  /** As whoever sent it says. */
  mimetype?: string | null;
  /** As its content says: Strapi stores it as this. */
  detectedMimeType?: string;
  /** Whether nobody looks at what is said of it: it takes no words from the picture then. */
  readonly wordsStay?: boolean;
}

interface SentData {
  fileInfo?: FileInfo | FileInfo[];
}

export interface SentFiles {
  readonly data: SentData;
  readonly files: SentFile | SentFile[];
}

/** The methods of the upload plugin through which every change of a file goes, from the panel and over REST. */
export interface UploadService {
  upload(sent: SentFiles, by?: unknown): Promise<unknown>;
  replace(id: number | string, sent: { data: SentData; file: SentFile }, by?: unknown): Promise<unknown>;
  updateFileInfo(id: number | string, info: FileInfo, by?: unknown): Promise<unknown>;
  /** @param file - its row */
  remove(file: { readonly id: number }): Promise<unknown>;
}

export const uploadService = (strapi: Core.Strapi): UploadService =>
  strapi.plugin('upload').service<UploadService>('upload');

/** A picture as Strapi's upload service passes it on while it stores it. */
export interface LibraryPicture {
  readonly name: string;
  readonly hash: string;
  readonly ext: string;
  readonly mime: string;
  readonly filepath?: string;
  readonly path?: string | null;
  /** Our own attribute of files: what a picture says of itself. */
  facts?: object | null;
  /** The same: which of them stand in its bytes. */
  writtenRights?: object | null;
}

/** What Strapi asks about pictures, and has made of them. */
export interface ImageManipulation {
  isImage(file: LibraryPicture): Promise<boolean>;
  isFaultyImage(file: LibraryPicture): Promise<boolean>;
  isOptimizableImage(file: LibraryPicture): Promise<boolean>;
  isResizableImage(file: LibraryPicture): Promise<boolean>;
  optimize(file: LibraryPicture): Promise<LibraryPicture>;
  getDimensions(file: LibraryPicture): Promise<{ width: number | null; height: number | null }>;
  generateThumbnail(file: LibraryPicture): Promise<object | null>;
  generateResponsiveFormats(file: LibraryPicture): Promise<readonly { key: string; file: object }[]>;
}

export const imageManipulation = (strapi: Core.Strapi): ImageManipulation =>
  strapi.plugin('upload').service<ImageManipulation>('image-manipulation');

interface UploadSettings {
  readonly sizeOptimization?: boolean;
  readonly responsiveDimensions?: boolean;
}

/** What administrators set for the media library. */
export const uploadSettings = async (strapi: Core.Strapi): Promise<UploadSettings> =>
  (await strapi
    .plugin('upload')
    .service<{ getSettings(): Promise<UploadSettings | null> }>('upload')
    .getSettings()) ?? {};

/** Fetches what lies at an address into a folder, for the media library. */
export type FetchFile = (
  url: string,
  folder: string,
  limit: number | undefined,
  onProgress?: (progress: { bytesWritten: number; totalBytes: number | null }) => void,
) => Promise<{ file: SentFile }>;

/** By whose `fetchUrlToInputFile` the media library fetches from addresses. */
export const fileService = (strapi: Core.Strapi): { fetchUrlToInputFile: FetchFile } =>
  strapi.plugin('upload').service<{ fetchUrlToInputFile: FetchFile }>('file');

/** Puts another function in the place of the one by which the media library fetches from addresses. */
export const replaceFetch = (strapi: Core.Strapi, fetchUrlToInputFile: FetchFile): void => {
  Object.assign(fileService(strapi), { fetchUrlToInputFile });
};

/** Wraps methods of the service: Strapi makes it once, and calls it by name each time. */
export const wrapUploadService = (
  strapi: Core.Strapi,
  wrap: (service: UploadService) => Partial<UploadService>,
): void => {
  const service = uploadService(strapi);
  Object.assign(service, wrap({ ...service }));
};

/** The controllers of the upload plugin that write. */
const CONTROLLERS = [
  'admin-upload',
  'admin-file',
  'admin-folder',
  'admin-folder-file',
  'content-api',
] as const;

type Handler = (this: unknown, context: Context) => unknown;

/**
 * Puts a function around every handler of the upload plugin that writes. Routes take their handlers when the server starts.
 *
 * @param wrap - is told the name of the handler, such as `deleteMany`
 */
export const wrapUploadHandlers = (
  strapi: Core.Strapi,
  wrap: (name: string, context: Context, handle: () => Promise<unknown>) => Promise<unknown>,
): void => {
  for (const name of CONTROLLERS) {
    const controller: unknown = strapi.controller(`plugin::upload.${name}`);
    const handlers = controller as Record<string, Handler>;
    for (const [action, handler] of Object.entries(handlers)) {
      handlers[action] = function (this: unknown, context: Context) {
        return wrap(action, context, () => Promise.resolve(handler.call(this, context)));
      };
    }
  }
};
