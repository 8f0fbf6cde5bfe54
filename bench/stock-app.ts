import { cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface StockApp {
  /** The newsroom's own folder: its schemas and its packages are used. */
  readonly root: string;
  /** A folder that does not exist yet. */
  readonly folder: string;
  readonly withStrapiCache: boolean;
  /** Whether its own panel is to be built and served. */
  readonly withPanel?: boolean;
}

/**
 * Writes a stock Strapi application with the newsroom's content model: its schemas and components, Strapi's own routes,
 * controllers and services, the settings of a new project, and nothing of the newsroom's code.
 */
export const writeStockApp = ({ root, folder, withStrapiCache, withPanel = false }: StockApp): void => {
  mkdirSync(join(folder, 'config'), { recursive: true });
  mkdirSync(join(folder, 'public', 'uploads'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  cpSync(join(root, 'src', 'components'), join(folder, 'src', 'components'), { recursive: true });
  for (const type of readdirSync(join(root, 'src', 'api'))) copyType(root, folder, type);
  const write = (name: string, text: string): void => {
    writeFileSync(join(folder, name), text);
  };
  write('src/index.js', 'module.exports = {};\n');
  write('package.json', JSON.stringify(manifest(withStrapiCache), null, 2));
  for (const [name, text] of Object.entries(CONFIG)) write(`config/${name}.js`, text);
  write('config/admin.js', CONFIG.admin.replace('serveAdminPanel: false', `serveAdminPanel: ${withPanel}`));
  write('config/plugins.js', withStrapiCache ? WITH_CACHE : PLUGINS);
  write('serve.js', SERVE);
};

const copyType = (root: string, folder: string, type: string): void => {
  const schema = join('src', 'api', type, 'content-types', type);
  try {
    cpSync(join(root, schema), join(folder, schema), { recursive: true });
    storePlainly(join(folder, schema, 'schema.json'));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return; // routes without a type
    throw error;
  }
  for (const [part, factory] of Object.entries(FACTORIES)) {
    const parent = join(folder, 'src', 'api', type, part);
    mkdirSync(parent, { recursive: true });
    writeFileSync(
      join(parent, `${type}.js`),
      `module.exports = require('@strapi/strapi').factories.${factory}('api::${type}.${type}');\n`,
    );
  }
};

/** Custom fields are the newsroom's code: stock Strapi stores what they hold as JSON, as they do. */
const storePlainly = (file: string): void => {
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, text.replaceAll(/"type": "customField", "customField": "[^"]*"/g, '"type": "json"'));
};

const FACTORIES = {
  controllers: 'createCoreController',
  routes: 'createCoreRouter',
  services: 'createCoreService',
};

const manifest = (withStrapiCache: boolean) => ({
  name: 'stock',
  private: true,
  version: '0.0.0',
  dependencies: {
    '@strapi/plugin-users-permissions': '*',
    '@strapi/strapi': '*',
    pg: '*',
    // what its panel is made of
    react: '*',
    'react-dom': '*',
    'react-router-dom': '*',
    'styled-components': '*',
    ...(withStrapiCache && { 'strapi-cache': '*' }),
  },
  strapi: { telemetryDisabled: true },
});

const CONFIG = {
  admin: `module.exports = ({ env }) => ({
  auth: { secret: env('ADMIN_JWT_SECRET') },
  apiToken: { salt: env('API_TOKEN_SALT') },
  transfer: { token: { salt: env('TRANSFER_TOKEN_SALT') } },
  secrets: { encryptionKey: env('ENCRYPTION_KEY') },
  serveAdminPanel: false,
});
`,
  api: `module.exports = { rest: { defaultLimit: 25, maxLimit: 100, withCount: true } };\n`,
  database: `module.exports = ({ env }) => ({
  connection: {
    client: 'postgres',
    connection: {
      host: env('DATABASE_HOST'),
      port: env.int('DATABASE_PORT'),
      database: env('DATABASE_NAME'),
      user: env('DATABASE_USERNAME'),
      password: env('DATABASE_PASSWORD'),
    },
    pool: { min: 2, max: 10 },
  },
});
`,
  logger: `module.exports = { level: 'info' };\n`,
  middlewares: `module.exports = [
  'strapi::logger',
  'strapi::errors',
  'strapi::security',
  'strapi::cors',
  'strapi::poweredBy',
  'strapi::query',
  'strapi::body',
  'strapi::session',
  'strapi::favicon',
  'strapi::public',
];
`,
  server: `module.exports = ({ env }) => ({
  host: '127.0.0.1',
  port: env.int('PORT'),
  app: { keys: env.array('APP_KEYS') },
});
`,
};

const PLUGINS = `module.exports = ({ env }) => ({ 'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } } });\n`;
const WITH_CACHE = `module.exports = ({ env }) => ({
  'users-permissions': { config: { jwtSecret: env('JWT_SECRET') } },
  'strapi-cache': { enabled: true },
});
`;

const SERVE = `const { createStrapi } = require('@strapi/strapi');
createStrapi({ appDir: __dirname, distDir: __dirname }).start().catch((error) => {
  console.error(error);
  process.exit(1);
});
`;
