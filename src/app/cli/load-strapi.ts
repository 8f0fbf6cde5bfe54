import { createStrapi, type Core } from '@strapi/strapi';
import { UNFIT_STRAPI } from '../../platform/strapi/check-strapi';
import { StopError } from './stop-error';

/**
 * Loads the newsroom.
 *
 * @throws StopError when Strapi is not what the newsroom was written for; by name, since Strapi loads the compiled program and a
 * command may run its source
 */
export const loadStrapi = async (options: Parameters<typeof createStrapi>[0]): Promise<Core.Strapi> => {
  try {
    return await createStrapi(options).load();
  } catch (error) {
    if (error instanceof Error && error.name === UNFIT_STRAPI) throw new StopError(error.message);
    throw error;
  }
};
