import { createStrapi } from '@strapi/strapi';

interface Layer {
  readonly methods: readonly string[];
  readonly path: string | RegExp;
}

/** Prints `METHOD /path` of every route that the built newsroom registers: loaded, but serving nobody. */
const printRoutes = async (): Promise<void> => {
  const root = process.cwd();
  const strapi = await createStrapi({ appDir: root, distDir: `${root}/dist` }).load();
  strapi.server.mount();
  const lines = strapi.server.listRoutes().flatMap(({ methods, path }: Layer) => {
    const isForAll = methods.includes('TRACE'); // answers every method alike
    const asked = isForAll ? ['GET'] : methods.filter((method) => method !== 'HEAD');
    return asked.map((method) => `${method} ${String(path)}`);
  });
  process.stdout.write(`${JSON.stringify([...new Set(lines)])}\n`);
  await strapi.destroy();
  process.exit(0); // Strapi keeps timers
};

void printRoutes();
