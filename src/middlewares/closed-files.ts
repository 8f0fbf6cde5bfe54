import type { Core } from '@strapi/strapi';
import { isClosed } from '../writing/files/closed-files';
import type { Context } from '../platform/strapi/koa';

const UPLOADS = '/uploads/';

/** Pictures and documents of a withdrawn release are gone, at every spelling of their address. */
const closedFiles =
  (_config: unknown, { strapi }: { strapi: Core.Strapi }) =>
  async (context: Context, next: () => Promise<void>) => {
    const path = decode(context.path);
    if (path?.toLowerCase().includes(UPLOADS) === true) {
      const name = path.slice(path.lastIndexOf('/') + 1);
      if (!name.includes('\0') && (await isClosed(strapi, name))) {
        context.throw(410, 'This file has been withdrawn.');
      }
    }
    await next();
  };

/** Null for a path that is no UTF-8: the file server refuses it by itself. */
const decode = (path: string): string | null => {
  try {
    return decodeURIComponent(path);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
};

export default closedFiles;
