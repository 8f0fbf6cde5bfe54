import type { Core } from '@strapi/strapi';
import { adminPermissions } from '../../platform/strapi/services';
import { findReaders, type Reader } from '../../writing/actor/find-readers';

interface StaffMember {
  readonly isActive: boolean;
  readonly blocked: boolean | null;
}

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
  const user = (await strapi.db
    .query('admin::user')
    .findOne({ where: { id: staff }, populate: ['roles'] })) as StaffMember | null;
  if (user?.isActive !== true || user.blocked === true) return null;
  const { engine } = adminPermissions(strapi);
  const ability = await engine.generateUserAbility(user);
  return (await findReaders(strapi, ability, uid, [documentId]))(documentId);
};
