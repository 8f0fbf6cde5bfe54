import type { Core } from '@strapi/strapi';
import { findAllowedIds } from '../../platform/strapi/judged-versions';
import type { Ability } from '../../platform/strapi/koa';
import { permissionChecker } from '../../platform/strapi/services';
import { LOCALES } from '../../shared/locales/locales';

/** What one person sees of a type, as a statement over all its documents takes it: versions of these languages, and these. */
export interface Sight {
  /** Languages in which the person reads every document. */
  readonly locales: readonly string[];
  /** Versions in other languages that the conditions of the person's roles allow. */
  readonly ids: readonly number[];
  /** Whether the person reads that field of all that is seen. */
  readonly shows: (field: string) => boolean;
}

/**
 * What of a type a person may read. A right that holds with nothing but a language holds with every document in it: one
 * statement more for roles with other conditions, none for those without.
 */
export const findSight = async (strapi: Core.Strapi, ability: Ability, uid: string): Promise<Sight> => {
  const { can } = permissionChecker(strapi, ability, uid);
  const locales = LOCALES.filter((locale) => can.read({ locale }));
  const others = LOCALES.filter((locale) => !locales.includes(locale));
  const isMatterOfEach = others.length > 0 && can.read();
  return {
    locales,
    ids: isMatterOfEach
      ? await findAllowedIds(strapi, { ability, action: 'read', uid, locales: others })
      : [],
    shows: (field) => can.read(undefined, field) && locales.every((locale) => can.read({ locale }, field)),
  };
};
