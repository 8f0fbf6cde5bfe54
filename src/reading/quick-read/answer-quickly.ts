import type { Core } from '@strapi/strapi';
import { newsroomUrl } from '../../platform/addresses/addresses';
import { partsOf } from '../../platform/answer-cache/open-cache';
import type { Models } from '../../platform/strapi/model';
import { orderLinks } from './domain/order-links';
import type { Plan } from './domain/plan';
import { findAgain } from './find-again';
import type { PublicRead } from './find-read';
import { understandRead } from './known-reads';
import { troubleOf } from '../../platform/storage/trouble';
import { UnavailableError } from '../../platform/storage/unavailable-error';
import { publicModelsOf } from './public-models';
import { runPrepared } from '../../platform/storage/run-prepared';
import type { Statement } from '../../platform/storage/statement';
import { writeDocument } from './write-document';
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
    const { plan, statement, again, isAgain } = known;
    const found =
      isAgain && again !== null && partsOf(strapi).remembers()
        ? await findAgain(strapi, models, plan.uid, again)
        : await findAll(strapi, models, plan, statement);
    if (found === null) return null;
    const { documents, total } = found;
    if (read.documentId !== undefined) return documents[0] === undefined ? null : writeOne(documents[0]);
    return writeList(documents, plan, total);
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

const findAll = async (strapi: Core.Strapi, models: Models, plan: Plan, statement: Statement) => {
  const rows = await runPrepared<Row>(strapi, statement);
  const [first] = rows;
  if (first?.may !== true) return null; // Strapi leaves out relations to types that the caller may not list
  const parsed = rows.flatMap(({ data }) =>
    data === null ? [] : [JSON.parse(data) as Record<string, unknown>],
  );
  const newsroom = newsroomUrl(strapi);
  const documents = orderLinks(parsed, plan.selection).map((row) =>
    writeDocument(models, plan.uid, row, newsroom),
  );
  return { documents, total: first.total };
};
