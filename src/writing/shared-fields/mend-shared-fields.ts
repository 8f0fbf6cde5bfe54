import type { Core } from '@strapi/strapi';
import { lockDocument } from '../../platform/storage/lock-document';
import { onFirstStart } from '../../platform/storage/first-start';
import { sql } from '../../platform/storage/sql';
import { listContentTypes } from '../../platform/strapi/schemas';
import { statementOfModel } from '../../platform/strapi/statement-of-model';
import { isLocalised } from '../../shared/content-types/is-localised';
import { recordHistory, TYPES_WITH_HISTORY } from '../history/history';
import { keepVersions } from '../history/keep-versions';
import { takeSnapshots } from '../history/take-snapshot';
import { isOurs } from '../rules/document-rule';
import { copySharedFields } from './copy-shared-fields';
import { sharedFields } from './find-apart';

const REASON = 'Its languages had come apart in what they share: the newest save holds.';

/**
 * Drafts that older versions let come apart in what their languages share get the same again (once): as the language has it that
 * was saved last. What is overwritten stays in the history. What is public changes by a publication alone.
 */
export const mendSharedFields = (strapi: Core.Strapi): Promise<void> =>
  onFirstStart(strapi, 'shared-fields', async () => {
    for (const type of listContentTypes(strapi)) {
      if (!isOurs(type.uid) || !isLocalised(type)) continue;
      for (const { id, documentId } of await findTorn(strapi, type.uid))
        await mend(strapi, { uid: type.uid, documentId, id });
    }
  });

interface Newest {
  /** Of the draft that was saved last. */
  readonly id: number;
  readonly documentId: string;
}

const findTorn = async (strapi: Core.Strapi, uid: string): Promise<Newest[]> => {
  const statement = statementOfModel(
    (compiler) => `select (array_agg(draft.id order by draft.updated_at desc, draft.id desc))[1] as id,
        draft.document_id as "documentId"
      from ${compiler.table(uid)} draft where draft.published_at is null group by draft.document_id
      having count(distinct ${sharedFields(compiler, strapi, uid, 'draft')}) > 1`,
  );
  return sql<Newest>(strapi, await statement(strapi));
};

const mend = async (
  strapi: Core.Strapi,
  { uid, documentId, id }: Newest & { readonly uid: string },
): Promise<void> => {
  await lockDocument(strapi, documentId);
  const copy = () => copySharedFields(strapi, uid, id);
  if (!TYPES_WITH_HISTORY.includes(uid)) {
    await copy();
    return;
  }
  const before = await takeSnapshots(strapi, uid, documentId);
  const kept = before.map(({ locale, snapshot, updatedAt: rowUpdatedAt }) => ({
    locale,
    snapshot,
    rowUpdatedAt,
  }));
  const version = { uid, documentId, kind: 'version', action: 'saved', reason: REASON } as const;
  await recordHistory(strapi, ...kept.map((old) => ({ ...version, ...old })));
  await keepVersions(strapi, { uid, documentId, action: 'saved', reason: REASON }, copy);
};
