import { Paperclip } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import en from '../translations/en.json';

/**
 * A page of the menu that says where each file is used. Strapi's media library lets nobody add to the detail of a file: it
 * has no injection zone and no hook.
 */
export const addFilesPage = (app: StrapiApp): void => {
  app.addMenuLink({
    to: 'files-and-uses',
    icon: Paperclip,
    intlLabel: { id: 'newsroom.files.title', defaultMessage: en['newsroom.files.title'] },
    permissions: [{ action: 'plugin::upload.read', subject: null }],
    Component: () => import('./files-page'),
    position: 5, // below the media library
  });
};
