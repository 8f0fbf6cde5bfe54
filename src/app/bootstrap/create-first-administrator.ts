import type { Core } from '@strapi/strapi';
import { FIRST_ADMINISTRATOR } from '../../writing/actor/domain/name-actor';
import { adminRoles, adminUsers } from '../../platform/strapi/services';

const STRONG_PASSWORD = /^(?=.*[a-z])(?=.*[A-Z])(?=.*\d).{8,}$/; // what Strapi's own registration form asks for

/** ADMIN_EMAIL, ADMIN_PASSWORD and ADMIN_NAME make the first administrator, when there is none. */
export const createFirstAdministrator = async (strapi: Core.Strapi): Promise<void> => {
  const { email, password, name } = strapi.config.get<{ email: string; password: string; name: string }>(
    'newsroom.firstAdministrator',
  );
  if (email === '' && password === '') return;
  const users = adminUsers(strapi);
  if (await users.exists()) return;
  if (!email.includes('@') || !STRONG_PASSWORD.test(password)) {
    strapi.log.warn(
      'No administrator was made: ADMIN_EMAIL must be an e-mail address and ADMIN_PASSWORD have 8 characters or more, with a small letter, a capital and a digit.',
    );
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
