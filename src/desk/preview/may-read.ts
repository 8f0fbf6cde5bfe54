import type { Core } from '@strapi/strapi';

interface PermissionChecker {
  create(options: { userAbility: unknown; model: string }): {
    readonly can: { read(entity?: { locale: string }): boolean };
  };
}

/** Whether the person may read a document of the type in that language, as the content manager decides it. */
export const mayRead = (strapi: Core.Strapi, userAbility: unknown, uid: string, locale: string): boolean =>
  strapi
    .plugin('content-manager')
    .service<PermissionChecker>('permission-checker')
    .create({ userAbility, model: uid })
    .can.read({ locale });

interface StaffMember {
  readonly isActive: boolean;
  readonly blocked: boolean | null;
}

interface Permissions {
  readonly engine: { generateUserAbility(user: unknown): Promise<unknown> };
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
  const { engine } = strapi.service('admin::permission') as unknown as Permissions;
  return mayRead(strapi, await engine.generateUserAbility(user), uid, locale);
};
