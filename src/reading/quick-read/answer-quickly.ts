import type { Core } from '@strapi/strapi';
import { newsroomUrl } from '../../platform/addresses/addresses';
import { LOCALES } from '../../shared/locales/locales';
import type { Models } from '../../platform/strapi/model';
import { orderLinks } from './domain/order-links';
import type { Plan } from './domain/plan';
import { readListPlan, readOnePlan } from './domain/read-plan';
import { toListStatement } from './domain/to-statement';
import { listTypes } from './domain/list-types';
import type { Read } from './find-read';
import { troubleOf } from '../../platform/storage/trouble';
import { UnavailableError } from '../../platform/storage/unavailable-error';
import { showAddresses } from '../rest/domain/show-addresses';
import { publicModelsOf } from './public-models';
import { runPrepared } from '../../platform/storage/run-prepared';

/** A read that anybody may ask for. */
export interface PublicRead extends Read {
  /** Nested as Strapi's parser nests it. */
  readonly query: Readonly<Record<string, unknown>>;
}

interface Page {
  readonly data: readonly Record<string, unknown>[];
  readonly total: number;
}

/**
 * The answer to a public read of a list, or of a document; null when it must go Strapi's way, also because it failed: the
 * error is Strapi's to tell, unless the database is in trouble.
 *
 * @returns `{ data, meta }`, the same bytes as from Strapi's own controller
 */
export const answerQuickly = async (
  strapi: Core.Strapi,
  { uid, documentId, handler, query }: PublicRead,
): Promise<object | null> => {
  try {
    const models = await publicModelsOf(strapi);
    const asked = { uid, query, locales: LOCALES };
    const plan =
      documentId === undefined ? readListPlan(models, asked) : readOnePlan(models, { ...asked, documentId });
    if (plan === null) return null;
    const page = await readPage(strapi, models, plan, [
      handler,
      ...listTypes(plan).map((type) => `${type}.find`),
    ]);
    if (page === null) return null;
    const { total } = page;
    const data = showAddresses(models, uid, page.data, newsroomUrl(strapi));
    if (documentId !== undefined) return data[0] === undefined ? null : { data: data[0], meta: {} };
    const { page: number, pageSize } = plan;
    const pageCount = Math.ceil(total / pageSize);
    return { data, meta: { pagination: { page: number, pageSize, pageCount, total } } };
  } catch (error) {
    if (error instanceof UnavailableError || troubleOf(error) !== null) throw error; // Strapi would wait for the database a second time
    strapi.log.debug(`A read goes the normal way: ${String(error)}`);
    return null;
  }
};

/** Null: the Public role lacks one of the rights. Strapi leaves out relations to types that the caller may not list. */
const readPage = async (
  strapi: Core.Strapi,
  models: Models,
  plan: Plan,
  rights: readonly string[],
): Promise<Page | null> => {
  const statement = toListStatement(models, plan, rights);
  const [row] = await runPrepared<{ may: boolean; data: string; total: number }>(strapi, statement);
  if (row?.may !== true) return null;
  return {
    data: orderLinks(JSON.parse(row.data) as Record<string, unknown>[], plan.selection),
    total: row.total,
  };
};
