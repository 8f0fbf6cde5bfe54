import type { Models } from '../../platform/strapi/model';
import { showAddresses } from '../rest/domain/show-addresses';

/**
 * The bytes of a document in an answer.
 *
 * @param row - as the database made it
 * @param newsroom - the newsroom's own address, which files have
 */
export const writeDocument = (models: Models, uid: string, row: unknown, newsroom: string): Buffer =>
  Buffer.from(JSON.stringify(showAddresses(models, uid, row, newsroom)));
