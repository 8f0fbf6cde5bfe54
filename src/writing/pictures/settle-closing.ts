import type { Core } from '@strapi/strapi';
import { findOfficeTimeZone } from '../../platform/clock/office-time-zone';
import { readClock } from '../../platform/clock/database-clock';
import { sql } from '../../platform/storage/sql';
import { nameInAddress } from '../../shared/addresses/name-in-address';
import { reasonToClose, type Closing } from '../../shared/pictures/reason-to-close';
import type { PictureAnswers } from '../../shared/pictures/picture-answers';
import { officeDay } from '../../shared/time/office-day';
import { changeFile } from '../files/change-file';
import { hideOldAddresses, showOldAddresses } from '../files/closed-files';
import { isFilePublic } from '../files/is-file-public';
import { giveBack } from './give-back';
import { storeRecord, type PictureRecord } from './picture-records';
import { withhold } from './withhold-files';

/**
 * Stores what is known of a picture, and closes or opens it accordingly: everywhere at once, in the transaction that is open.
 *
 * @throws PolicyError for who may not publish what shows it
 */
export const settleClosing = async (
  strapi: Core.Strapi,
  before: PictureRecord,
  answers: PictureAnswers,
): Promise<Closing | null> => {
  const today = officeDay(await readClock(strapi), await findOfficeTimeZone(strapi));
  const closedBecause = reasonToClose(answers, today);
  const { fileId } = before;
  const store = () => storeRecord(strapi, { ...answers, fileId, closedBecause });
  if ((closedBecause === null) === (before.closedBecause === null)) await store();
  else
    await changeFile(strapi, fileId, closedBecause === null ? 'opened' : 'closed', async () => {
      await store();
      if (closedBecause === null) {
        await giveBack(strapi, fileId);
        await leadAgain(strapi, fileId);
      } else {
        await withhold(strapi, [fileId]);
        await hideOldAddresses(strapi, fileId);
      }
    });
  return closedBecause;
};

/** From where the file stood on a site that was moved in, when the public sees it. */
const leadAgain = async (strapi: Core.Strapi, fileId: number): Promise<void> => {
  const [file] = await sql<{ url: string }>(strapi, 'select url from files where id = ?', [fileId]);
  const name = nameInAddress(file?.url ?? '');
  if (file !== undefined && (await isFilePublic(strapi, name, ''))) await showOldAddresses(strapi, [name]);
};
