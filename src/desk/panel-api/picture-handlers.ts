import { parametersOf } from '../../platform/http/parameters-of';
import type { PanelContext } from '../../platform/strapi/koa';
import { forbidden } from '../../platform/refuse/refuse';
import { PAGE } from '../../shared/content-types/uids';
import { describePictures } from '../../writing/pictures/describe-pictures';
import { judgePicturesOfDraft } from '../../writing/pages/judge-pictures';
import { savePictures } from '../../writing/pictures/save-pictures';
import { readBody } from './bodies';
import { PICTURE_ANSWERS } from './domain/read-pictures';
import { PAGE_PICTURES_ROUTE, PICTURES_ROUTE } from './panel-routes';
import { refuseUnlessReads } from './refuse-unless-reads';

const CHANGE_FILES = 'plugin::upload.assets.update';

/** Whether somebody may see and change what is known of people in pictures: who may change files. */
export const mayAnswer = ({ state: { userAbility } }: PanelContext): boolean => userAbility.can(CHANGE_FILES);

const refuseOthers = (context: PanelContext): void => {
  if (!mayAnswer(context))
    throw forbidden('Your role does not change files: ask an author or a publisher.', {});
};

/** What is known of pictures, people and consent too. */
export const showPictures = async (context: PanelContext): Promise<void> => {
  refuseOthers(context);
  const { ids } = parametersOf(PICTURES_ROUTE, context.query);
  context.body = { data: await describePictures(strapi, ids) };
};

/** Says the same of one or several pictures. */
export const answerPictures = async (context: PanelContext): Promise<void> => {
  refuseOthers(context);
  const { ids, ...change } = readBody(PICTURE_ANSWERS, context.request.body);
  await savePictures(strapi, ids, change);
  context.body = { data: await describePictures(strapi, ids) };
};

/** What stands against publishing the pictures of a page, for who reads its draft. */
export const showPagePictures = async (context: PanelContext): Promise<void> => {
  const { documentId = '' } = context.params;
  const { locale } = parametersOf(PAGE_PICTURES_ROUTE, context.query);
  await refuseUnlessReads(strapi, context, { uid: PAGE, documentId, locale });
  context.body = { data: await judgePicturesOfDraft(strapi, documentId, locale) };
};
