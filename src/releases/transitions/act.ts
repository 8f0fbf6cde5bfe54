import type { Core } from '@strapi/strapi';
import { refusal } from '../../platform/refuse/refuse';
import { isReady } from './domain/check-transition';
import { readRequest, type Action } from './domain/read-request';
import { describeDesk, type Desk } from '../overview/describe-desk';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { performTransition } from './perform-transition';
import { refuseIfOutdated } from '../../writing/history/refuse-if-outdated';
import { RELEASE } from '../../shared/content-types/uids';

/**
 * Does what somebody asks with a press release, from the panel or through REST.
 *
 * @returns where the release stands afterwards
 */
export const act = async (
  strapi: Core.Strapi,
  documentId: string,
  action: Action,
  body: unknown,
): Promise<Desk> => {
  await performTransition(strapi, documentId, async ({ state }, { languages }) => {
    const addable = languages
      .filter((language) => isReady(language) && !language.isPublic)
      .map(({ locale }) => locale);
    const circumstances = { state, timeZone: await findOfficeTimeZone(strapi), addable };
    const read = readRequest(action, body, circumstances);
    if ('problems' in read) throw refusal(read.problems, 'This cannot be done yet.');
    await refuseIfOutdated(strapi, { uid: RELEASE, documentId, locale: null, data: undefined });
    return read.request;
  });
  return describeDesk(strapi, documentId);
};
