import { openForNewsroom } from './open-database';
import { runChild } from './run-child';
import { runCommand } from './stop-error';

/** `npm run dev`: server and panel with reload, on the embedded database or the configured one. */
runCommand(async () => {
  const root = process.cwd();
  const database = await openForNewsroom(root);
  try {
    const env = { ...process.env, NODE_ENV: 'development' };
    return await runChild(['node_modules/@strapi/strapi/bin/strapi.js', 'develop'], { cwd: root, env });
  } finally {
    await database.close();
  }
});
