import { currentRequestId } from './request-id';
import { toJsonLine, toTextLine, type Logged } from './domain/log-line';

/** Where winston's transports look for the line (triple-beam: MESSAGE). */
const LINE = Symbol.for('message');

/** As npm counts them, which Strapi takes: the first are the gravest. */
const LEVELS = ['error', 'warn', 'info', 'http', 'verbose', 'debug', 'silly'];

/**
 * One event, one line.
 *
 * @param kind - `json` for machines, `text` for people who read a file
 * @param level - what is less grave is not written: winston asks for its line all the same, with each request
 */
export const logFormat = (kind: 'json' | 'text', level: string) => {
  const write = kind === 'json' ? toJsonLine : toTextLine;
  const written = new Set(LEVELS.slice(0, LEVELS.indexOf(level) + 1));
  return {
    transform: (logged: Logged) =>
      written.has(logged.level)
        ? Object.assign(logged, {
            [LINE]: write(logged, { now: new Date(), pid: process.pid, requestId: currentRequestId() }),
          })
        : logged,
  };
};
