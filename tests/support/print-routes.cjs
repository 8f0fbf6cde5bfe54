const process = require('node:process');
const { createStrapi } = require('@strapi/strapi');

/**
 * Prints `METHOD /path` of every route that the built newsroom registers: loaded, but serving nobody. A path among the
 * arguments becomes a route that nobody has described. Plain JavaScript: a loader of TypeScript would look at each of Strapi's
 * thousands of modules, and a start would take a third more.
 */
const printRoutes = async () => {
  const root = process.cwd();
  const strapi = createStrapi({ appDir: root, distDir: `${root}/dist` });
  for (const path of process.argv.slice(2))
    strapi.server.routes([{ method: 'GET', path, handler: () => undefined, config: { auth: false } }]);
  await strapi.load();
  strapi.server.mount();
  const lines = strapi.server.listRoutes().flatMap(({ methods, path }) => {
    const isForAll = methods.includes('TRACE'); // answers every method alike
    const asked = isForAll ? ['GET'] : methods.filter((method) => method !== 'HEAD');
    return asked.map((method) => `${method} ${String(path)}`);
  });
  process.stdout.write(`${JSON.stringify([...new Set(lines)])}\n`);
  await strapi.destroy();
  process.exit(0); // Strapi keeps timers
};

printRoutes().catch((error) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
