import { Calendar } from '@strapi/icons';
import type { StrapiApp } from '@strapi/strapi/admin';
import { PRESS_RELEASE } from '../api/content-types';
import en from '../translations/en.json';

/** A page of the menu with what goes out when, for who reads press releases. */
export const addCalendarPage = (app: StrapiApp): void => {
  app.addMenuLink({
    to: 'calendar',
    icon: Calendar,
    intlLabel: { id: 'newsroom.calendar', defaultMessage: en['newsroom.calendar'] },
    permissions: [{ action: 'plugin::content-manager.explorer.read', subject: PRESS_RELEASE }],
    Component: () => import('./calendar-page'),
    position: 3, // behind content
  });
};
