import type { Core } from '@strapi/strapi';
import { findJudgedVersions, type JudgedVersion } from '../../platform/strapi/judged-versions';
import type { Ability } from '../../platform/strapi/koa';
import { permissionChecker } from '../../platform/strapi/services';
import { groupBy } from '../../shared/collections/group-by';
import { LOCALES } from '../../shared/locales/locales';

/** What one person may read of a document. */
export interface Reader {
  /** Whether there is such a document, for whoever asks. */
  readonly isThere: boolean;
  /**
   * @param locale - one language, also one that is gone or still to be written; null: the document, in any of its languages
   * @param field - that of a component as `quotes.text`; any of them, when left out
   */
  readonly mayRead: (locale: string | null, field?: string) => boolean;
}

/** What a person may read of some documents of a type: one statement, up to three for roles with conditions. */
export const findReaders = async (
  strapi: Core.Strapi,
  ability: Ability,
  uid: string,
  documentIds: readonly string[],
): Promise<(documentId: string) => Reader> => {
  const { can } = permissionChecker(strapi, ability, uid);
  const mayAny = documentIds.length > 0 && can.read();
  const found = mayAny ? await findJudgedVersions(strapi, { ability, action: 'read', uid, documentIds }) : [];
  const byDocument = groupBy(found, ({ documentId }) => documentId);
  return (documentId) => {
    const versions = byDocument.get(documentId) ?? [];
    return {
      isThere: versions.length > 0,
      mayRead: (locale, field) => judged(versions, locale).some((version) => can.read(version, field)),
    };
  };
};

/** What is gone or not written yet is judged as what is there; of what is gone altogether nothing but the language is known. */
const judged = (versions: readonly JudgedVersion[], locale: string | null): readonly object[] => {
  const known: readonly object[] = versions.length > 0 ? versions : LOCALES.map((code) => ({ locale: code }));
  if (locale === null) return known;
  const own = versions.filter((version) => version.locale === locale || version.locale === null);
  return own.length > 0 ? own : known.map((version) => ({ ...version, locale }));
};
