import { errors } from '@strapi/utils';
import { parametersOf } from '../../platform/http/parameters-of';
import type { PanelContext } from '../../platform/strapi/koa';
import { PAGE, RELEASE } from '../../shared/content-types/uids';
import { APPEARANCE_ROUTE } from '../panel-api/panel-routes';
import { refuseUnlessReads, refuseUnlessReadsType } from '../panel-api/refuse-unless-reads';
import { findAppearance } from './find-appearance';

/** How a release or a page meets its readers; without a documentId, a new one. */
export const showAppearance = async (context: PanelContext): Promise<void> => {
  const { documentId = null, locale, contacts } = parametersOf(APPEARANCE_ROUTE, context.query);
  const { uid = '' } = context.params;
  if (uid !== PAGE && uid !== RELEASE)
    throw new errors.NotFoundError('There is no such type with addresses.');
  refuseUnlessReadsType(strapi, context, uid);
  const reader = documentId === null ? null : await refuseUnlessReads(strapi, context, { uid, documentId });
  const { userAbility: ability } = context.state;
  const data = await findAppearance(strapi, { uid, documentId, locale, contacts, ability, reader });
  context.body = { data };
};
