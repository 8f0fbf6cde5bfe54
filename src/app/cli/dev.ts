import { openForNewsroom } from './open-database';
import { runChild } from './run-child';
import { runCommand } from './stop-error';
import { listenForStop } from './stop-request';

/** A module for Strapi's processes: the IPC channel closes when we are killed, and nobody else would stop them. */
const END_WITH_US = `data:text/javascript,process.on('disconnect',()=>process.kill(process.pid,'SIGTERM'))`;

const GRACE = 20_000; // milliseconds that it has to end by itself

/** `npm run dev`: server and panel with reload, on the embedded database or the configured one. */
runCommand(async () => {
  const root = process.cwd();
  const stop = listenForStop();
  const database = await openForNewsroom(root, stop);
  try {
    database.announceReady(); // Strapi does not tell; commands may come beside it at any time
    const env = { ...process.env, NODE_ENV: 'development' };
    const develop = ['--import', END_WITH_US, 'node_modules/@strapi/strapi/bin/strapi.js', 'develop'];
    return await runChild(develop, { cwd: root, env, stop, grace: GRACE });
  } finally {
    await database.close();
  }
});
