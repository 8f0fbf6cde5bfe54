import { errors } from '@strapi/utils';
import { parametersOf } from '../../platform/http/parameters-of';
import type { PanelContext } from '../../platform/strapi/koa';
import { listFiles } from '../../writing/files/list-files';
import { FILES_ROUTE } from './panel-routes';

const LOOK_AT_FILES = 'plugin::upload.read';

/** Files with what uses them, for who sees the media library; of documents what that person may read. */
export const showFiles = async (context: PanelContext): Promise<void> => {
  if (!context.state.userAbility.can(LOOK_AT_FILES))
    throw new errors.PolicyError('Your role does not see the media library.');
  const { search, page } = parametersOf(FILES_ROUTE, context.query);
  context.body = { data: await listFiles(strapi, search, page) };
};
