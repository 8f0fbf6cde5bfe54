import type { Core } from '@strapi/strapi';
import type { Account } from '../../../platform/strapi/accounts';
import { adminPermissions } from '../../../platform/strapi/services';
import { RELEASE } from '../../../shared/content-types/uids';

const SUPER_ADMIN = 'strapi-super-admin';
const PUBLISH = 'plugin::content-manager.explorer.publish';

export const isSuperAdmin = ({ roles = [] }: Pick<Account, 'roles'>): boolean =>
  roles.some(({ code }) => code === SUPER_ADMIN);

/** Whether REQUIRE_SECOND_FACTOR asks one of this account: of super admins, and of who may publish by whatever role. */
export const isDemanded = async (strapi: Core.Strapi, account: Account): Promise<boolean> => {
  if (!strapi.config.get<boolean>('newsroom.accounts.isSecondFactorDemanded')) return false;
  if (isSuperAdmin(account)) return true;
  const { engine } = adminPermissions(strapi);
  return (await engine.generateUserAbility(account)).can(PUBLISH, RELEASE);
};
