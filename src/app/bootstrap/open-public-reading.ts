import type { Core } from '@strapi/strapi';
import { CONTENT_TYPES } from '../../shared/content-types/content-types';
import { onFirstStart } from '../../platform/storage/first-start';

/** The Public role may read published content, and nothing else. */
export const openPublicReading = async (strapi: Core.Strapi): Promise<void> =>
  onFirstStart(strapi, 'public-reading', async () => {
    const permissions = strapi.db.query('plugin::users-permissions.permission');
    const roles = strapi.db.query('plugin::users-permissions.role');
    const role = (await roles.findOne({ where: { type: 'public' } })) as { id: number };
    await permissions.deleteMany({ where: { role: role.id } });
    for (const action of CONTENT_TYPES.flatMap(readActions))
      await permissions.create({ data: { action, role: role.id } });
  });

const readActions = ({ uid, kind }: (typeof CONTENT_TYPES)[number]): string[] =>
  kind === 'single' ? [`${uid}.find`] : [`${uid}.find`, `${uid}.findOne`];
