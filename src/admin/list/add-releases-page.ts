import { File } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PRESS_RELEASE } from '../api/content-types';
import en from '../translations/en.json';

/** Where the newsroom lists its releases. */
export const RELEASES_PAGE = 'press-releases';

/** Whoever reads releases. */
export const READS_RELEASES = [{ action: 'plugin::content-manager.explorer.read', subject: PRESS_RELEASE }];

/** The list of releases, whatever language they have, above the content manager's lists of all types. */
export const addReleasesPage = (app: StrapiApp): void => {
  app.addMenuLink({
    to: RELEASES_PAGE,
    icon: File,
    intlLabel: { id: 'newsroom.list.title', defaultMessage: en['newsroom.list.title'] },
    permissions: READS_RELEASES,
    Component: () => import('./releases-page'),
    position: 0.5, // between the home page and the content manager's
  });
};
