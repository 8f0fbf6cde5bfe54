import type { StrapiApp } from '@strapi/strapi/admin';
import { Feather } from '@strapi/icons';
import { PRESS_RELEASE } from '../api/content-types';
import en from '../translations/en.json';
import { PressDesk } from './press-desk';

/**
 * The press desk is all that the home page has. Strapi's own widgets come after an app's, from plugins, and a later step of the
 * start has no hand on them.
 *
 * @param app - as the step `register` has it
 * @returns what the step `bootstrap` does
 */
export const keepDeskAlone =
  ({ widgets }: Pick<StrapiApp, 'widgets'>) =>
  (): void => {
    widgets.register(() => [
      {
        id: 'press-desk',
        icon: Feather,
        title: { id: 'newsroom.desk', defaultMessage: en['newsroom.desk'] },
        component: () => Promise.resolve(PressDesk),
        permissions: [{ action: 'plugin::content-manager.explorer.read', subject: PRESS_RELEASE }],
      },
    ]);
  };
