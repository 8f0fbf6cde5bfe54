import { join } from 'node:path';
import { pause } from '../../platform/jobs/pause';
import { startPostgres } from './embedded-postgres';
import { findPostgresHome } from './postgres-home';
import { isPostmasterAlive } from './stale-postmaster';

const INTERVAL = 1_000; // milliseconds: due releases go out within two seconds of its return

interface Watched {
  /** The project's folder. */
  readonly root: string;
  /** Where the newsroom looks for it. */
  readonly port: number;
  readonly tell: (line: string) => void;
}

/**
 * Starts the embedded PostgreSQL again whenever it has ended: killed, or without space on its disk. It tries until there is
 * space.
 *
 * @returns what ends the watch
 */
export const watchPostgres = ({ root, port, tell }: Watched): (() => Promise<void>) => {
  const stop = new AbortController();
  const home = findPostgresHome(root);
  const data = join(home.base, 'postgres');
  const watch = async (): Promise<void> => {
    let isAway = false;
    for (;;) {
      await pause(INTERVAL, stop.signal);
      if (stop.signal.aborted) return;
      if (isPostmasterAlive(data)) continue;
      if (!isAway)
        tell(
          `The embedded PostgreSQL has ended. It is started again; its log is ${join(data, 'server.log')}.`,
        );
      isAway = !(await startPostgres(home, data, port));
      if (!isAway) tell('The embedded PostgreSQL runs again.');
    }
  };
  const over = watch();
  return async () => {
    stop.abort();
    await over;
  };
};
