export type { Commands } from './commands';

/** What commands ask the newsroom for. */
export const COMMANDS_NAME = 'newsroom.commands';
