import type { Core } from '@strapi/strapi';
import { recordHistory, TYPES_WITH_HISTORY } from './history';
import { keepVersions } from './keep-versions';
import { nameOfSaves } from './name-saves';
import { forgetUntranslated } from '../translations/keep-untranslated';
import { RELEASE } from '../../shared/content-types/uids';
import { takeSnapshots } from './take-snapshot';
import type { DocumentContext, DocumentRule } from '../rules/document-rule';

const ACTIONS: Record<string, string> = {
  create: 'created',
  clone: 'created',
  update: 'saved',
};

/** Hears which fields of a document a save changed, by locale, in its transaction. */
export type VersionFollower = (
  strapi: Core.Strapi,
  document: { readonly uid: string; readonly documentId: string },
  changed: ReadonlyMap<string, readonly string[]>,
) => Promise<void>;

/**
 * Every version of a release or page is kept, in the transaction that saves it.
 *
 * @param followers - hear of every version but the first
 */
export const recordVersions =
  (followers: readonly VersionFollower[]): DocumentRule =>
  (strapi) =>
  async (context, next) => {
    const { uid, action, params } = context;
    const done = action === 'update' ? (nameOfSaves() ?? ACTIONS.update) : ACTIONS[action];
    if (!TYPES_WITH_HISTORY.includes(uid)) return next();
    if (action === 'delete') return deleteRecorded();
    if (done === undefined) return next();
    const documentId = action === 'clone' || action === 'create' ? undefined : params.documentId;
    const { result, changed } = await keepVersions(
      strapi,
      { uid, documentId, action: done, newest: context.newestVersions },
      next,
      documentIdOf,
    );
    if (documentId !== undefined)
      for (const follow of followers) await follow(strapi, { uid, documentId }, changed);
    return result;

    async function deleteRecorded(): Promise<unknown> {
      const { documentId: deleted, locale } = params;
      if (uid !== RELEASE) await recordDeletion();
      const gone = await next();
      if (deleted !== undefined) await forgetUntranslated(strapi, deleted, namedLanguage(locale));
      return gone;
    }

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

/** The one language that is deleted; null for all. */
const namedLanguage = (locale: unknown): string | null =>
  typeof locale === 'string' && locale !== '*' ? locale : null;
