import type { Core } from '@strapi/strapi';
import type { Ability } from '../../platform/strapi/koa';
import { adminPermissions } from '../../platform/strapi/services';

interface StaffMember {
  readonly isActive: boolean;
  readonly blocked: boolean | null;
}

/** What somebody of the staff may do who is not asking, by the roles held now; null for who has left or was switched off. */
export const findStaffAbility = async (strapi: Core.Strapi, staff: number): Promise<Ability | null> => {
  const user = (await strapi.db
    .query('admin::user')
    .findOne({ where: { id: staff }, populate: ['roles'] })) as StaffMember | null;
  if (user?.isActive !== true || user.blocked === true) return null;
  return adminPermissions(strapi).engine.generateUserAbility(user);
};
