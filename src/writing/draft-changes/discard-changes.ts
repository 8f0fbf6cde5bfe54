import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import { forbidden } from '../../platform/refuse/refuse';
import { documentsOf } from '../../platform/strapi/documents';
import { lockDocument } from '../../platform/storage/lock-document';
import { nameSaves } from '../history/name-saves';
import { toData } from '../history/restore-version';
import { refuseUnlessShared } from '../shared-fields/shared-fields';
import { findDraftChanges } from './find-draft-changes';
import { findPublicSnapshot } from './find-public-snapshot';

interface Discard {
  readonly uid: string;
  readonly documentId: string;
  readonly locale: string;
  /** Of what all languages share, the fields that go back too. */
  readonly shared: readonly string[];
}

type Data = Record<string, unknown>;

/**
 * Takes the words of a language back to what is public, and of what all languages share the fields that are named. It is a save:
 * with the rules and the history of one. What waits nowhere stays as it is.
 *
 * @param sanitize - leaves out what the one who asks may not edit; all may be when left out
 * @throws NotFoundError for a language that is not public; ValidationError for a field that is not shared; PolicyError for a
 *   shared one that may not be edited
 */
export const discardChanges = async (
  strapi: Core.Strapi,
  { uid, documentId, locale, shared }: Discard,
  sanitize: (data: Data) => Promise<Data> = (data) => Promise.resolve(data),
): Promise<void> => {
  await strapi.db.transaction(async () => {
    await lockDocument(strapi, documentId);
    refuseUnlessShared(strapi, uid, shared);
    const changes = await findDraftChanges(strapi, uid, [documentId]);
    const own = changes.find((language) => language.locale === locale);
    if (own === undefined)
      throw new errors.NotFoundError('This language is not public: there is nothing to go back to.');
    const fields = [...own.words, ...own.shared.filter((field) => shared.includes(field))];
    if (fields.length === 0) return;
    const snapshot = await findPublicSnapshot(strapi, { uid, documentId, locale });
    const wanted = Object.fromEntries(fields.map((field) => [field, snapshot[field] ?? null]));
    const data = await sanitize(await toData({ strapi, locale }, wanted));
    const refused = fields.filter((field) => shared.includes(field) && !(field in data));
    if (refused.length > 0)
      throw forbidden('Your role does not edit {fields}. Leave it out.', { fields: refused.join(', ') });
    await nameSaves('discardedChanges', () => documentsOf(strapi, uid).update({ documentId, locale, data }));
  });
};
