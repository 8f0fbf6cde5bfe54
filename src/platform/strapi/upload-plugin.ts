import type { Core } from '@strapi/strapi';
import type { Context } from './koa';

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
}

interface SentData {
  fileInfo?: FileInfo | FileInfo[];
}

/** The methods of the upload plugin through which every change of a file goes, from the panel and over REST. */
export interface UploadService {
  upload(sent: { data: SentData; files: SentFile | SentFile[] }, by?: unknown): Promise<unknown>;
  replace(id: number | string, sent: { data: SentData; file: SentFile }, by?: unknown): Promise<unknown>;
  updateFileInfo(id: number | string, info: FileInfo, by?: unknown): Promise<unknown>;
  remove(file: { readonly id: number }): Promise<unknown>;
}

export const uploadService = (strapi: Core.Strapi): UploadService =>
  strapi.plugin('upload').service<UploadService>('upload');

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
