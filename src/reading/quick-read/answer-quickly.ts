import type { Core } from '@strapi/strapi';
import { newsroomUrl } from '../../platform/addresses/addresses';
import type { Models } from '../../platform/strapi/model';
import { isOrderFixed, orderLinks } from './domain/order-links';
import type { Plan } from './domain/plan';
import type { PublicRead } from './find-read';
import { bytesOfRow } from './known-rows';
import { understandRead } from './known-reads';
import { troubleOf } from '../../platform/storage/trouble';
import { UnavailableError } from '../../platform/storage/unavailable-error';
import { showAddresses } from '../rest/domain/show-addresses';
import { publicModelsOf } from './public-models';
import { runPrepared } from '../../platform/storage/run-prepared';
import { writeList, writeOne } from './domain/write-answer';

/**
 * The answer to a public read of a list, or of a document; null when it must go Strapi's way, also because it failed: the
 * error is Strapi's to tell, unless the database is in trouble.
 *
 * @returns JSON of `{ data, meta }`, the same bytes as from Strapi's own controller
 */
export const answerQuickly = async (strapi: Core.Strapi, read: PublicRead): Promise<Buffer | null> => {
  try {
    const models = await publicModelsOf(strapi);
    const known = understandRead(models, read);
    if (known === null) return null;
    const { plan, statement } = known;
    const rows = await runPrepared<Row>(strapi, statement);
    const [first] = rows;
    if (first?.may !== true) return null; // Strapi leaves out relations to types that the caller may not list
    const texts = rows.flatMap(({ data }) => (data === null ? [] : [data]));
    const documents = writeRows(models, plan, texts, newsroomUrl(strapi));
    if (read.documentId !== undefined) return documents[0] === undefined ? null : writeOne(documents[0]);
    return writeList(documents, plan, first.total);
  } catch (error) {
    if (error instanceof UnavailableError || troubleOf(error) !== null) throw error; // Strapi would wait for the database a second time
    strapi.log.debug(`A read goes the normal way: ${String(error)}`);
    return null;
  }
};

interface Row {
  readonly may: boolean;
  /** JSON of a document; null in the one row of an answer without any. */
  readonly data: string | null;
  readonly total: number;
}

/** JSON of each document. Where the order within one depends on the others, all are made anew. */
const writeRows = (models: Models, plan: Plan, texts: readonly string[], newsroom: string): Buffer[] => {
  const { uid, selection } = plan;
  const write = (row: unknown): Buffer =>
    Buffer.from(JSON.stringify(showAddresses(models, uid, row, newsroom)));
  if (isOrderFixed(selection))
    return texts.map((text) => bytesOfRow(models, uid, text, () => write(JSON.parse(text))));
  const rows = texts.map((text) => JSON.parse(text) as Record<string, unknown>);
  return orderLinks(rows, selection).map(write);
};
