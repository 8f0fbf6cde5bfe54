import type { Core } from '@strapi/strapi';
import { onFirstStart } from '../../platform/storage/first-start';
import { FIRST_ADMINISTRATOR, ONCE_BOTH } from '../../writing/actor/domain/name-actor';

/** The first administrator of older versions was called as the program itself (once): who acted could not be told. */
export const nameFirstAdministrator = (strapi: Core.Strapi): Promise<void> =>
  onFirstStart(strapi, 'first-administrator-name', async () => {
    const where = { firstname: ONCE_BOTH, $or: [{ lastname: null }, { lastname: '' }] };
    await strapi.db.query('admin::user').updateMany({ where, data: { firstname: FIRST_ADMINISTRATOR } });
  });
