import type { Core } from '@strapi/strapi';
import type { Ability } from './koa';
import { schemaOf } from './schemas';
import { permissionChecker, populateBuilder, type DocumentAction } from './services';

/** One language of a document with what the conditions of a right look at, such as who created it. */
export interface JudgedVersion extends Readonly<Record<string, unknown>> {
  readonly documentId: string;
  /** null where the type has no languages */
  readonly locale: string | null;
}

interface Asked {
  readonly ability: Ability;
  readonly action: DocumentAction;
  readonly uid: string;
  readonly documentIds: readonly string[];
}

/**
 * The saved versions of documents, as far as it takes to judge a right of the content manager on them: who created them and
 * with which roles, and whatever else its conditions name.
 */
export const findJudgedVersions = async (
  strapi: Core.Strapi,
  { ability, action, uid, documentIds }: Asked,
): Promise<JudgedVersion[]> => {
  const checker = permissionChecker(strapi, ability, uid);
  const hasDrafts = schemaOf(strapi, uid).options?.draftAndPublish === true;
  const where = { documentId: { $in: [...documentIds] }, ...(hasDrafts ? { publishedAt: null } : {}) };
  const query = { where, orderBy: { id: 'asc' } };
  if (!checker.requiresEntity[action]()) {
    const rows = await strapi.db.query(uid).findMany({ ...query, select: ['documentId', 'locale'] });
    return rows as JudgedVersion[];
  }
  const conditions = await checker.sanitizedQuery[action]({});
  const asked = await populateBuilder(strapi)(uid).populateFromQuery(conditions).build();
  const populate = { ...asked, createdBy: { populate: { roles: true } } };
  return (await strapi.db.query(uid).findMany({ ...query, populate })) as JudgedVersion[];
};

interface QueryParams {
  transform(uid: string, query: object): { readonly where?: object };
}

/**
 * The numbers of all saved versions in some languages with which a person may do something, as the conditions of the right
 * say it.
 */
export const findAllowedIds = async (
  strapi: Core.Strapi,
  { ability, action, uid, locales }: Omit<Asked, 'documentIds'> & { readonly locales: readonly string[] },
): Promise<number[]> => {
  const filters = await permissionChecker(strapi, ability, uid).sanitizedQuery[action]({});
  const { where = {} } = strapi.get<QueryParams>('query-params').transform(uid, filters);
  const rows = await strapi.db.query(uid).findMany({
    where: { $and: [where, { publishedAt: null, locale: { $in: [...locales] } }] },
    select: ['id'],
  });
  return (rows as { id: number }[]).map(({ id }) => id);
};
