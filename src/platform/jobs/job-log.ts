import { Logger, type LogFunctionFactory } from 'graphile-worker';

/** Where messages on jobs go, such as `strapi.log`. */
export interface JobLog {
  error(message: string): void;
  warn(message: string): void;
  info(message: string): void;
  debug(message: string): void;
}

/**
 * The library's own messages, for debugging only: they hold the messages of errors, and these may hold titles and names
 * that are not public yet.
 */
export const debugLogger = (log: JobLog): Logger => {
  const write: LogFunctionFactory = () => (_level, message) => {
    log.debug(`[jobs] ${message}`);
  };
  return new Logger(write);
};
