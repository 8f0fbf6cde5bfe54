import type { Core } from '@strapi/strapi';
import { checkAddress } from '../desk/site-move/check/answer-of';
import { exportSite } from '../desk/site-move/export/export-site';
import { moveSite } from '../desk/site-move/store/move-site';
import { COMMANDS_NAME } from './commands-name';
import { silenceWebhooks } from './bootstrap/send-webhooks-outside';

/**
 * What commands do inside the newsroom that they load: they run from the sources, the newsroom from what was compiled of them, and
 * what a write is a part of is known there alone (`duringTransition`, `whileMovingIn`).
 */
const COMMANDS = { moveSite, exportSite, checkAddress, silenceWebhooks } as const;

export type Commands = typeof COMMANDS;

export const offerCommands = (strapi: Core.Strapi): void => {
  strapi.add(COMMANDS_NAME, COMMANDS);
};
