import { listAncestors, parentOf } from './ancestors';

const ANCESTOR_CHECK = 250; // milliseconds

/**
 * A signal that fires once, when this program is asked to end: by SIGINT, SIGTERM or SIGHUP, or because the npm that
 * started it is gone. The last is no rare thing: where `sh` is dash (Debian), `kill` of npm ends npm and its shell only.
 */
export const listenForStop = (): AbortSignal => {
  const controller = new AbortController();
  const stop = (): void => {
    controller.abort();
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
  const ancestors = listAncestors();
  setInterval(() => {
    if (ancestors.some((pid, index) => parentOf(index === 0 ? process.pid : ancestors[index - 1]) !== pid))
      stop();
  }, ANCESTOR_CHECK).unref();
  return controller.signal;
};
