import type { StrapiApp } from '@strapi/strapi/admin';
import { addPageWithoutLink } from '../undocumented/add-page-without-link';
import { PASTE_PATH } from './paths';

/** The page on which a release is pasted: buttons of the home page and of the list lead to it. */
export const addPastePage = (app: StrapiApp): void => {
  addPageWithoutLink(app, PASTE_PATH.slice(1), () => import('./paste-page'));
};
