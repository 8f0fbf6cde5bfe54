import type { Core } from '@strapi/strapi';
import type { Ability } from '../../platform/strapi/koa';
import { findJudgedVersions } from '../../platform/strapi/judged-versions';
import { LOCALES } from '../../shared/locales/locales';
import { permissionChecker, type DocumentAction } from '../../platform/strapi/services';

/** What is asked of one person's rights. */
export interface RightOnDocument {
  readonly action: Exclude<DocumentAction, 'create'>;
  readonly uid: string;
  readonly documentId: string;
  /** One language, written or to be added; every one that is written, when left out. */
  readonly locale?: string | undefined;
  /** One field, that of a component as `quotes.text`; the right on any of them, when left out. */
  readonly field?: string | undefined;
}

/**
 * Whether the roles of a person in the panel allow it with that very document: their conditions, fields and languages hold.
 * No statement for a role whose languages alone allow it: Strapi's conditions ask for something of a document, so what passes
 * with nothing but a language passes with every document in it.
 *
 * @param ability - the person's, as Strapi makes it of the roles
 * @example await mayPersonActOn(strapi, ability, { action: 'publish', uid: RELEASE, documentId })
 */
export const mayPersonActOn = async (
  strapi: Core.Strapi,
  ability: Ability,
  { action, uid, documentId, locale, field }: RightOnDocument,
): Promise<boolean> => {
  const { can, requiresEntity } = permissionChecker(strapi, ability, uid);
  if (!can[action](undefined, field)) return false;
  if (!requiresEntity[action]()) return true;
  const languages = locale === undefined ? LOCALES : [locale];
  if (languages.every((language) => can[action]({ locale: language }, field))) return true;
  const versions = await findJudgedVersions(strapi, { ability, action, uid, documentIds: [documentId] });
  const own = versions.filter((version) => locale === undefined || [locale, null].includes(version.locale));
  if (own.length > 0) return own.every((version) => can[action](version, field));
  // A language that is still to be written is judged as the document is to which it comes.
  return versions.some((version) => can[action]({ ...version, locale }, field));
};
