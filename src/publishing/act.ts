import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { refuse } from '../document-middlewares/refuse';
import { isReady } from '../domain/publishing/check-transition';
import { readRequest, type Action } from '../domain/publishing/read-request';
import { describeDesk, type Desk } from './describe-desk';
import { findOfficeTimeZone } from './office-time-zone';
import { lockDocument, performTransition } from './perform-transition';
import { findFacts } from './readiness';
import { refuseIfOutdated } from './refuse-if-outdated';
import { loadRecord, RELEASE } from './release-record';

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
  await strapi.db.transaction(async () => {
    await lockDocument(strapi, documentId);
    const record = await loadRecord(strapi, documentId);
    if (record === null) throw new errors.NotFoundError('There is no such press release.');
    const { languages } = await findFacts(strapi, documentId, record);
    const addable = languages
      .filter((language) => isReady(language) && !language.isPublic)
      .map(({ locale }) => locale);
    const circumstances = { state: record.state, timeZone: await findOfficeTimeZone(strapi), addable };
    const read = readRequest(action, body, circumstances);
    if ('problems' in read) {
      refuse(read.problems, 'This cannot be done yet.');
      return;
    }
    await refuseIfOutdated(strapi, { uid: RELEASE, documentId, locale: null, data: undefined });
    await performTransition(strapi, documentId, read.request);
  });
  return describeDesk(strapi, documentId);
};
