import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Context } from '../../platform/strapi/koa';
import { FILE, MAY_ADD_FILES } from '../../platform/strapi/upload-plugin';
import { isMultipart, takesFiles } from '../../platform/uploads/domain/takes-files';
import { receiveFiles } from '../../platform/uploads/receive-files';
import { noteWorkFolder } from '../../platform/uploads/fetch-file';
import { withWorkFolder } from '../../platform/uploads/work-folder';

const FETCHES = 'uploadFromUrls';

/**
 * Handles a request that brings files, or has them fetched: now that it is known who asks, they are read into a folder that is gone
 * when the handler is done, however it ends.
 */
export const takeFiles = (
  strapi: Core.Strapi,
  name: string,
  context: Context,
  handle: () => Promise<unknown>,
): Promise<unknown> => {
  const brings = takesFiles(context.path) && isMultipart(context.method, context.get('Content-Type'));
  const isFirst = context.request.body === undefined; // one handler of Strapi's calls another
  if (!(brings && isFirst) && name !== FETCHES) return handle();
  refuseReaders(context);
  return withWorkFolder(async (folder) => {
    noteWorkFolder(context, folder);
    const limit = strapi.config.get<number>('plugin::upload.sizeLimit');
    await receiveFiles(strapi, context, { folder, limit });
    return handle();
  });
};

/** Nothing is read for people who may not add files. Of tokens the route has asked. @throws ForbiddenError */
const refuseReaders = ({ state: { userAbility } }: Context): void => {
  if (userAbility && !MAY_ADD_FILES.some((action) => userAbility.can(action, FILE)))
    throw new errors.ForbiddenError();
};
