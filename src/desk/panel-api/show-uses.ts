import { errors } from '@strapi/utils';
import { parametersOf } from '../../platform/http/parameters-of';
import type { PanelContext } from '../../platform/strapi/koa';
import { findReaders } from '../../writing/actor/find-readers';
import { findUsesForStaff } from './find-uses-for-staff';
import { USES_ROUTE } from './panel-routes';

/** What refers to documents: before somebody takes them from the public, or deletes them. */
export const showUses = async (context: PanelContext): Promise<void> => {
  const { documentIds } = parametersOf(USES_ROUTE, context.query);
  const { uid = '' } = context.params;
  if (!uid.startsWith('api::') || !(uid in strapi.contentTypes))
    throw new errors.NotFoundError('There is no such type.');
  const { userAbility } = context.state;
  const readerOf = await findReaders(strapi, userAbility, uid, documentIds);
  const known = documentIds.filter((id) => readerOf(id).isThere && readerOf(id).mayRead(null));
  context.body = { data: await findUsesForStaff(strapi, userAbility, uid, known) };
};
