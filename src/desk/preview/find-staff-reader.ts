import type { Core } from '@strapi/strapi';
import { findReaders, type Reader } from '../../writing/actor/find-readers';
import { findStaffAbility } from '../../writing/actor/find-staff-ability';

interface Asked {
  readonly staff: number;
  readonly uid: string;
  readonly documentId: string;
}

/** What somebody of the staff may read of a document who is not asking: by the roles held now; null for who has left. */
export const findStaffReader = async (
  strapi: Core.Strapi,
  { staff, uid, documentId }: Asked,
): Promise<Reader | null> => {
  const ability = await findStaffAbility(strapi, staff);
  return ability === null ? null : (await findReaders(strapi, ability, uid, [documentId]))(documentId);
};
