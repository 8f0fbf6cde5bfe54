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
