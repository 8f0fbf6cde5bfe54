import type { Core } from '@strapi/strapi';
import { forbidden } from '../../platform/refuse/refuse';
import type { PanelContext } from '../../platform/strapi/koa';
import { permissionChecker } from '../../platform/strapi/services';
import { CONTACT, ORGANISATION, PARTNER_COUNTRY, RELEASE } from '../../shared/content-types/uids';
import { findReaders } from '../../writing/actor/find-readers';
import type { ImportRights } from '../press-import/find-or-make';
import { listDropped } from './domain/list-dropped';

/**
 * What is said of each that a person may not name in a release, whether it is there and hidden from them or is not there: nobody
 * learns of a document that they do not read.
 */
const REFUSED: Readonly<Record<string, string>> = {
  [CONTACT]: 'Your role does not add this contact. Leave it out, or ask a colleague to add it.',
  [ORGANISATION]: 'Your role does not add this organisation. Leave it out, or ask a colleague to add it.',
  [PARTNER_COUNTRY]: 'Your role does not add this country. Leave it out, or ask a colleague to add it.',
  [RELEASE]: 'Your role writes no press releases in this language.',
};

const refused = (uid: string): Error => forbidden(REFUSED[uid] ?? '', {});

/** The rights of the one who asks, in a language: to choose what is there, and to make what is not. */
export const rightsOfPerson = (
  strapi: Core.Strapi,
  { state }: PanelContext,
  locale: string,
): ImportRights => ({
  refuseHidden: async (uid, documentId) => {
    const readerOf = await findReaders(strapi, state.userAbility, uid, [documentId]);
    if (!readerOf(documentId).mayRead(null)) throw refused(uid);
  },
  asMade: async (uid, data) => {
    const checker = permissionChecker(strapi, state.userAbility, uid);
    const { can } = checker;
    const own = { locale, createdBy: state.user };
    if (!can.create() || (uid === RELEASE && !can.create(own))) throw refused(uid);
    const written = await checker.sanitizeCreateInput(data);
    const dropped = listDropped(data, written);
    if (dropped.length > 0)
      throw forbidden('Your role does not write {fields}. Leave it out.', { fields: dropped.join(', ') });
    return { ...written, createdBy: state.user?.id, updatedBy: state.user?.id };
  },
});
