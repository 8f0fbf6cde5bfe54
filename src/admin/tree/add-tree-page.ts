import { BulletList } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PAGE } from '../api/content-types';
import en from '../translations/en.json';

/** A page of the menu with the pages as a tree, for who reads pages. */
export const addTreePage = (app: StrapiApp): void => {
  app.addMenuLink({
    to: 'page-tree',
    icon: BulletList,
    intlLabel: { id: 'newsroom.tree', defaultMessage: en['newsroom.tree'] },
    permissions: [{ action: 'plugin::content-manager.explorer.read', subject: PAGE }],
    Component: () => import('./tree-page'),
    position: 4, // between content and files
  });
};
