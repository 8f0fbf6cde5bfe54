import { buildPanel, buildServer } from './build-newsroom';
import { openForNewsroom } from './open-database';
import { runChild } from './run-child';
import { runCommand } from './stop-error';

/** `npm start`: the whole newsroom, until Ctrl-C; then the server stops first and its database last. */
runCommand(async () => {
  const root = process.cwd();
  const stopEarly = untilSignal();
  const database = await openForNewsroom(root);
  try {
    await Promise.race([build(root), stopEarly.promise]);
    if (stopEarly.wasAsked()) return 0;
    const seed = database.isEmbedded ? { DATELINE_SEED_WHEN_EMPTY: '1' } : {};
    return await runChild(['dist/src/cli/serve.js'], {
      cwd: root,
      env: { NODE_ENV: 'production', ...process.env, ...seed },
    });
  } finally {
    await database.close();
  }
});

const build = async (root: string): Promise<void> => {
  await buildServer(root);
  if (process.env.SERVE_ADMIN_PANEL !== 'false') await buildPanel(root);
};

/** Ctrl-C while the panel is being built must still stop the database. */
function untilSignal() {
  let asked = false;
  const promise = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        asked = true;
        resolve();
      });
    }
  });
  return { promise, wasAsked: () => asked };
}
