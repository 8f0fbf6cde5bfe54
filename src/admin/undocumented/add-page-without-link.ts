import type { StrapiApp } from '@strapi/strapi/admin';
import type { ComponentType } from 'react';

/**
 * Adds a page to the panel that no link of the menu leads to. Strapi documents pages with a link alone; its links add their pages by
 * this same method.
 *
 * @param path - within the panel, without a slash before it
 */
export const addPageWithoutLink = (
  app: StrapiApp,
  path: string,
  load: () => Promise<{ default: ComponentType }>,
): void => {
  app.router.addRoute({
    path: `${path}/*`,
    lazy: async () => ({ Component: (await load()).default }),
  });
};
