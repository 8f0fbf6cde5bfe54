import { errors } from '@strapi/utils';
import { parametersOf } from '../../platform/http/parameters-of';
import type { PanelContext } from '../../platform/strapi/koa';
import { TYPES_WITH_HISTORY } from '../../writing/history/history';
import { TRANSLATING_ROUTE } from '../panel-api/panel-routes';
import { refuseUnlessReads } from '../panel-api/refuse-unless-reads';
import { findComparison } from './find-comparison';

/** A translation of a release or a page beside its source. */
export const showTranslating = async (context: PanelContext): Promise<void> => {
  const { locale } = parametersOf(TRANSLATING_ROUTE, context.query);
  const { uid = '', documentId = '' } = context.params;
  if (!TYPES_WITH_HISTORY.includes(uid)) throw new errors.NotFoundError('This type keeps no history.');
  const reader = await refuseUnlessReads(strapi, context, { uid, documentId, locale });
  const data = await findComparison(strapi, { uid, documentId, locale, reader });
  if (data === null) throw new errors.NotFoundError('There is no such document.');
  context.body = { data };
};
