import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { copyFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { makeReleased } from '../../../support/editorial';
import { makeTopic } from '../../../support/factories';
import { startReceiver, type Receiver } from '../../../support/receiver';
import { readRecipes, writeRecipes, type RecipeFolder } from '../../../support/recipes/recipes';
import { collect, endProcess } from '../../../support/server-process';
import { ROOT } from '../../../support/test-environment';
import { until } from '../../../support/until';
import { deleteWebhook, postWebhook, type StoredWebhook } from '../../../support/webhooks';

const SERVE = join(ROOT, 'tests/support/recipes/serve-recipe.mjs');
const LOADER = ['--import', 'tsx'];
const SECRET = 'whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIz';
const PATIENCE = 120_000; // milliseconds: programs of their own, on a busy machine

const newsroom = (): string => process.env.NEWSROOM_URL ?? '';
const recipes = readRecipes('front-ends.md');

let folder: RecipeFolder;
let cdn: Receiver;

beforeAll(async () => {
  folder = writeRecipes(recipes);
  cdn = await startReceiver();
});

afterAll(async () => {
  folder.remove();
  await cdn.close();
});

interface Served {
  readonly url: string;
  readonly lines: () => string[];
}

/** A recipe that runs, and is told by a webhook of the newsroom, while something is done. */
const whileServed = async (file: string, work: (served: Served) => Promise<void>): Promise<void> => {
  const settings = {
    NODE_OPTIONS: '',
    NEWSROOM_WEBHOOK_SECRET: SECRET,
    CDN_URL: cdn.url,
    CDN_TOKEN: 'token-of-the-cdn',
  };
  const server: ChildProcess = spawn(process.execPath, [...LOADER, SERVE, join(folder.path, file)], {
    cwd: folder.path,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const output = collect(server);
  try {
    const lines = (): string[] => output().trim().split('\n');
    const [first = ''] = await until(
      () => Promise.resolve(lines()),
      (said) => said.some((line) => line.startsWith('listening')),
    );
    const url = `http://127.0.0.1:${first.split(' ')[1] ?? ''}/hook`;
    const response = await postWebhook({ url, secret: SECRET, events: ['content.changed'] }).expect(201);
    const { documentId } = (response.body as { data: StoredWebhook }).data;
    try {
      await work({ url, lines });
    } finally {
      await deleteWebhook(documentId).expect(200);
    }
  } finally {
    await endProcess(server, 'SIGTERM');
  }
};

/** Somebody who does not know the secret. */
const forge = async (url: string): Promise<number> => {
  const headers = {
    'webhook-id': 'msg_1',
    'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
    'webhook-signature': 'v1,AAAA',
  };
  return (await fetch(url, { method: 'POST', headers, body: '{"data":{"paths":["/"],"tags":["all"]}}' }))
    .status;
};

const untilSaid = ({ lines }: Served, line: string): Promise<string[]> =>
  until(
    () => Promise.resolve(lines()),
    (said) => said.includes(line),
  );

describe('the recipes of docs/front-ends.md, as they stand there', () => {
  it(
    'compile under strict',
    async () => {
      mkdirSync(join(folder.path, 'types'), { recursive: true });
      copyFileSync(join(ROOT, 'examples/front-end/types/api.d.ts'), join(folder.path, 'types', 'api.d.ts'));
      const options = ['--strict', '--noEmit', '--skipLibCheck', '--module', 'esnext', '--target', 'es2022'];
      const files = ['newsroom-message.ts', 'purge-cdn.ts', 'list-releases.ts'];
      const more = ['--moduleResolution', 'bundler', '--types', 'node', ...files];
      const compiler = join(ROOT, 'node_modules/typescript/bin/tsc');
      const { stdout } = await promisify(execFile)(process.execPath, [compiler, ...options, ...more], {
        cwd: folder.path,
      }).catch((error: unknown) => error as { stdout: string });
      expect(stdout).toBe('');
    },
    PATIENCE,
  );

  it(
    'read with nested filters by qs',
    async () => {
      const topic = await makeTopic();
      const { title } = await makeReleased({ topics: [topic.documentId] });
      const code = (recipes.get('list-releases.ts') ?? '')
        .replace('https://newsroom.example.org', newsroom())
        .replace("'water'", `'${String(topic.slug)}'`);
      const own = writeRecipes(
        new Map([
          ['list-releases.ts', code],
          ['run.ts', "import { data } from './list-releases';\nconsole.log(JSON.stringify(data));\n"],
        ]),
      );
      try {
        const { stdout } = await promisify(execFile)(process.execPath, [...LOADER, 'run.ts'], {
          cwd: own.path,
          env: { ...process.env, NODE_OPTIONS: '' },
        });
        const { data } = JSON.parse(stdout) as { data: { title: string; image: unknown }[] };
        expect(data).toEqual([expect.objectContaining({ title, image: null })]);
      } finally {
        own.remove();
      }
    },
    PATIENCE,
  );

  it(
    'revalidate the pages of Next.js that changed, and nothing on the word of a stranger',
    () =>
      whileServed('app/api/revalidate/route.ts', async (served) => {
        expect(await forge(served.url)).toBe(400);
        expect(served.lines().filter((line) => line.startsWith('revalidated'))).toEqual([]);
        const release = await makeReleased();
        const said = await untilSaid(served, `revalidated /news/${String(release.slug)} page`);
        expect(said).toContain('answered 204');
      }),
    PATIENCE,
  );

  it(
    'drop the pages that Nuxt keeps',
    () =>
      whileServed('server/api/revalidate.post.ts', async (served) => {
        expect(await forge(served.url)).toBe(400);
        expect(served.lines().filter((line) => line.startsWith('removed'))).toEqual([]);
        await makeReleased();
        await untilSaid(served, 'removed cache nitro:routes:b');
        await untilSaid(served, 'answered 204');
      }),
    PATIENCE,
  );

  it(
    'purge a CDN by tags, and are told again when it did not take them',
    () =>
      whileServed('purge-cdn.ts', async (served) => {
        expect(await forge(served.url)).toBe(400);
        expect(cdn.received).toEqual([]);
        cdn.answer = 503;
        const { documentId } = await makeReleased();
        await untilSaid(served, 'answered 502');
        cdn.answer = 200;
        await untilSaid(served, 'answered 204');
        const { method, path, headers } = cdn.received.at(-1) ?? {};
        expect([method, path, headers?.['fastly-key']]).toEqual(['POST', '/purge', 'token-of-the-cdn']);
        expect(String(headers?.['surrogate-key']).split(' ')).toContain(`press-release:${documentId}`);
      }),
    PATIENCE,
  );
});
