import type { Core } from '@strapi/strapi';
import { FIRST_ADMINISTRATOR } from '../../writing/actor/domain/name-actor';
import { judgePassword } from '../../desk/accounts/domain/judge-password';
import { adminRoles, adminUsers } from '../../platform/strapi/services';

/** ADMIN_EMAIL, ADMIN_PASSWORD and ADMIN_NAME make the first administrator, when there is none. */
export const createFirstAdministrator = async (strapi: Core.Strapi): Promise<void> => {
  const { email, password, name } = strapi.config.get<{ email: string; password: string; name: string }>(
    'newsroom.firstAdministrator',
  );
  if (email === '' && password === '') return;
  const users = adminUsers(strapi);
  if (await users.exists()) return;
  const problems = [
    ...(email.includes('@') ? [] : ['ADMIN_EMAIL must be an e-mail address.']),
    ...judgePassword(password, 'ADMIN_PASSWORD').map(({ message }) => `ADMIN_PASSWORD: ${message}`),
  ];
  if (problems.length > 0) {
    strapi.log.warn(`No administrator was made. ${problems.join(' ')}`);
    return;
  }
  const role = await adminRoles(strapi).getSuperAdmin();
  await users.create({
    email,
    password,
    firstname: name === '' ? FIRST_ADMINISTRATOR : name,
    isActive: true,
    roles: role === null ? [] : [role.id],
  });
  strapi.log.info(`The first administrator is ${email}.`);
};
