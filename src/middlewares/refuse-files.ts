import { isMultipart, takesFiles } from '../platform/uploads/domain/takes-files';
import type { Context } from '../platform/strapi/koa';

/**
 * Files are taken by the routes of the media library, and by the one that reads a release, and there once it is known who sends them
 * (`src/platform/uploads/receive-files.ts`). Everywhere else a body of several parts is refused before any of it is read.
 */
const refuseFiles = () => async (context: Context, next: () => Promise<void>) => {
  const { method, path } = context;
  if (isMultipart(method, context.get('Content-Type')) && !takesFiles(path))
    context.throw(415, 'Nothing of the type multipart/form-data is taken here: send JSON.');
  await next();
};

export default refuseFiles;
