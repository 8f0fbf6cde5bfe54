import type { Core } from '@strapi/strapi';
import { adminPermissions, permissionChecker } from '../../platform/strapi/services';

/** Whether the person may read a document of the type in that language, as the content manager decides it. */
export const mayRead = (strapi: Core.Strapi, userAbility: unknown, uid: string, locale: string): boolean =>
  permissionChecker(strapi, userAbility, uid).can.read({ locale });

interface StaffMember {
  readonly isActive: boolean;
  readonly blocked: boolean | null;
}

/** The same for somebody who is not asking: by the roles that the person has now; nobody who has left. */
export const mayStaffRead = async (
  strapi: Core.Strapi,
  staff: number,
  uid: string,
  locale: string,
): Promise<boolean> => {
  const user = (await strapi.db
    .query('admin::user')
    .findOne({ where: { id: staff }, populate: ['roles'] })) as StaffMember | null;
  if (user?.isActive !== true || user.blocked === true) return false;
  const { engine } = adminPermissions(strapi);
  return mayRead(strapi, await engine.generateUserAbility(user), uid, locale);
};
