import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { createClient } from '@hey-api/openapi-ts';
import { build } from '@kubb/core';
import { pluginClient } from '@kubb/plugin-client';
import { pluginOas } from '@kubb/plugin-oas';
import { pluginTs } from '@kubb/plugin-ts';
import openapiTS, { astToString } from 'openapi-typescript';
import { generate } from 'orval';
import { generateApi } from 'swagger-typescript-api';

// write-clients.mjs <description> <folder>: what the generators that people use write from a description, a folder each.
const [input = '', folder = ''] = process.argv.slice(2);

const at = (...parts) => join(folder, ...parts);

const WRITERS = {
  'openapi-typescript': async () => {
    const types = await openapiTS(JSON.parse(await readFile(input, 'utf8')));
    await writeFile(at('openapi-typescript.d.ts'), astToString(types));
  },
  'hey-api': () =>
    createClient({
      input,
      output: { path: at('hey-api') },
      plugins: ['@hey-api/typescript', '@hey-api/client-fetch', '@hey-api/sdk'],
      logs: { level: 'silent', file: false },
    }),
  orval: () =>
    generate({ input, output: { target: at('orval.ts'), client: 'fetch', mode: 'single' } }, folder),
  'swagger-typescript-api': () =>
    generateApi({ input, output: folder, fileName: 'swagger-typescript-api.ts', silent: true }),
  kubb: async () => {
    const { error, failedPlugins } = await build({
      config: {
        root: folder,
        input: { path: input },
        output: { path: at('kubb'), extension: { '.ts': '' } },
        plugins: [
          pluginOas({ validate: false, generators: [] }),
          pluginTs({ output: { path: 'types' } }),
          pluginClient({ output: { path: 'clients' }, client: 'fetch' }),
        ],
      },
    });
    const [failed] = failedPlugins;
    if (error !== undefined || failed !== undefined) throw error ?? failed.error;
  },
};

for (const [name, write] of Object.entries(WRITERS)) {
  try {
    await write();
  } catch (error) {
    throw new Error(`${name} does not read the description.`, { cause: error });
  }
}
