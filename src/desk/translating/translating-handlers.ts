import { errors } from '@strapi/utils';
import { parametersOf } from '../../platform/http/parameters-of';
import type { PanelContext } from '../../platform/strapi/koa';
import { TYPES_WITH_HISTORY } from '../../writing/history/history';
import { TRANSLATING_ROUTE } from '../panel-api/panel-routes';
import { readBody } from '../panel-api/bodies';
import { refuseUnlessReads } from '../panel-api/refuse-unless-reads';
import { act } from '../../releases/transitions/act';
import { RELEASE } from '../../shared/content-types/uids';
import { mayPersonActOn } from '../../writing/actor/person-rights';
import { confirmTranslation } from '../../writing/translations/confirm-translation';
import { CONFIRMING } from './domain/read-translating-query';
import { findComparison, type ShownComparison } from './find-comparison';

/** A translation of a release or a page beside its source. */
export const showTranslating = async (context: PanelContext): Promise<void> => {
  const { locale } = parametersOf(TRANSLATING_ROUTE, context.query);
  const { uid = '', documentId = '' } = context.params;
  if (!TYPES_WITH_HISTORY.includes(uid)) throw new errors.NotFoundError('This type keeps no history.');
  const reader = await refuseUnlessReads(strapi, context, { uid, documentId, locale });
  await answerComparison(context, { uid, documentId, locale, reader });
};

/** Somebody held a translation against its source. */
export const confirmTranslating = async (context: PanelContext): Promise<void> => {
  const { uid = '', documentId = '' } = context.params;
  if (!TYPES_WITH_HISTORY.includes(uid)) throw new errors.NotFoundError('This type keeps no history.');
  const { locale } = readBody(CONFIRMING, context.request.body);
  const reader = await refuseUnlessReads(strapi, context, { uid, documentId, locale });
  if (uid === RELEASE) await act(strapi, documentId, 'confirmTranslation', { locale });
  else await confirmTranslation(strapi, { uid, documentId, locale });
  await answerComparison(context, { uid, documentId, locale, reader });
};

const answerComparison = async (
  context: PanelContext,
  asked: Parameters<typeof findComparison>[1],
): Promise<void> => {
  const comparison = await findComparison(strapi, asked);
  if (comparison === null) throw new errors.NotFoundError('There is no such document.');
  const { uid, documentId, locale } = asked;
  const mayConfirm =
    comparison.state === 'outdated' &&
    (await mayPersonActOn(strapi, context.state.userAbility, { action: 'update', uid, documentId, locale }));
  const data: ShownComparison = { ...comparison, mayConfirm };
  context.body = { data };
};
