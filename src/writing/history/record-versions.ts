import { recordHistory, TYPES_WITH_HISTORY } from './history';
import { keepVersions } from './keep-versions';
import { RELEASE } from '../../releases/record/release-record';
import { suspendIfUnapproved } from '../../releases/transitions/suspend-if-unapproved';
import { takeSnapshots } from './take-snapshot';
import type { DocumentContext, DocumentRule } from '../rules/document-rule';

const ACTIONS: Record<string, string> = {
  create: 'created',
  clone: 'created',
  update: 'saved',
  discardDraft: 'discardedChanges',
};

/** Every version of a release or page is kept, in the transaction that saves it; a change of what was approved suspends it. */
export const recordVersions: DocumentRule = (strapi) => async (context, next) => {
  const { uid, action, params } = context;
  const done = ACTIONS[action];
  if (!TYPES_WITH_HISTORY.includes(uid)) return next();
  if (action === 'delete' && uid !== RELEASE) await recordDeletion();
  if (done === undefined) return next();
  const documentId = action === 'clone' || action === 'create' ? undefined : params.documentId;
  const { result, changed } = await keepVersions(
    strapi,
    { uid, documentId, action: done },
    next,
    documentIdOf,
  );
  if (uid === RELEASE && documentId !== undefined) await suspendIfUnapproved(strapi, documentId, changed);
  return result;

  async function recordDeletion(): Promise<void> {
    if (params.documentId === undefined) return;
    const { locale = '*' } = params;
    for (const version of await takeSnapshots(strapi, uid, params.documentId)) {
      if (locale !== '*' && locale !== version.locale) continue;
      const { locale: language, snapshot: before } = version;
      await recordHistory(strapi, {
        uid,
        documentId: params.documentId,
        locale: language,
        kind: 'version',
        action: 'deleted',
        before,
      });
    }
  }
};

const documentIdOf = (result: unknown): string | undefined =>
  (result as DocumentContext['params'] | null)?.documentId;
