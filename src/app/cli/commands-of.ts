import type { Core } from '@strapi/strapi';
import { COMMANDS_NAME, type Commands } from '../commands-name';

/** What the newsroom that a command has loaded offers to commands: its compiled self, not the sources that the command runs from. */
export const commandsOf = (strapi: Core.Strapi): Commands => strapi.get<Commands>(COMMANDS_NAME);
