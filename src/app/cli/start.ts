import { buildPanel, buildServer } from './build-newsroom';
import { checkPort } from './check-port';
import { describeDrain, graceOf, readDrain } from './domain/drain';
import { openForNewsroom } from './open-database';
import { runChild } from './run-child';
import { runCommand, StopError } from './stop-error';
import { listenForStop } from './stop-request';

/** `npm start`: the whole newsroom, until Ctrl-C; then the server stops first and its database last. */
runCommand(async () => {
  const root = process.cwd();
  const stop = listenForStop();
  const database = await openForNewsroom(root, stop);
  try {
    await checkPort(process.env);
    const drain = readDrain(process.env.DRAIN_SECONDS);
    if (drain === null) throw new StopError(describeDrain(process.env.DRAIN_SECONDS ?? ''));
    const build = process.env.SERVE_ADMIN_PANEL === 'false' ? buildServer : buildPanel;
    await Promise.race([build(root), untilAborted(stop)]);
    if (stop.aborted) return 0;
    const seed = database.isEmbedded ? { DATELINE_SEED_WHEN_EMPTY: '1' } : {};
    return await runChild(['dist/src/app/cli/serve.js'], {
      cwd: root,
      env: { NODE_ENV: 'production', ...process.env, ...seed },
      stop,
      grace: graceOf(drain),
      onReady: database.announceReady,
    });
  } finally {
    await database.close();
  }
});

/** Ctrl-C while the panel is being built must still stop the database. */
const untilAborted = (stop: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    if (stop.aborted) resolve();
    stop.addEventListener('abort', () => {
      resolve();
    });
  });
