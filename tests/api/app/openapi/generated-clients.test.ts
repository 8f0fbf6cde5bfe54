import { execFile } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { StoredDocument } from '../../../support/api';
import { fetchDescription } from '../../../support/description';
import { makeReleased } from '../../../support/editorial';
import { makeTopic } from '../../../support/factories';
import { ROOT } from '../../../support/test-newsroom';

const SUPPORT = join(ROOT, 'tests/support/generated-clients');

const GENERATORS = ['openapi-typescript', 'hey-api', 'orval', 'swagger-typescript-api', 'kubb'];

const PATIENCE = 300_000; // milliseconds; five generators, one compilation

const OPTIONS = {
  strict: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  skipLibCheck: true, // kubb's own declarations import what it does not ship
  target: 'es2022',
  module: 'esnext',
  moduleResolution: 'bundler',
  lib: ['es2023', 'dom', 'dom.iterable'],
  types: ['node'],
  noEmit: true,
};

const folder = mkdtempSync(join(tmpdir(), 'generated-clients-'));

const execute = promisify(execFile);

/** What a program printed. @throws with all of it when it fails */
const run = async (parts: readonly string[], settings: Record<string, string> = {}): Promise<string> => {
  try {
    const env = { ...process.env, NODE_OPTIONS: '', ...settings };
    return (await execute(process.execPath, parts, { cwd: folder, env })).stdout;
  } catch (error) {
    const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
    throw new Error(`${parts.join(' ')}\n${stdout}\n${stderr}`, { cause: error });
  }
};

beforeAll(async () => {
  symlinkSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'));
  const { text } = await fetchDescription();
  writeFileSync(join(folder, 'openapi.json'), text);
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module' }));
  const config = { compilerOptions: OPTIONS, include: ['**/*.ts'], exclude: ['node_modules'] };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  copyFileSync(join(SUPPORT, 'use-clients.ts.txt'), join(folder, 'use-clients.ts'));
  await run([join(SUPPORT, 'write-clients.mjs'), join(folder, 'openapi.json'), folder]);
}, PATIENCE);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('what generators write from the description', () => {
  it(
    'compiles under strict, with nested filters and answers read by their types',
    async () => {
      expect(await run([join(ROOT, 'node_modules/typescript/bin/tsc'), '-p', '.'])).toBe('');
    },
    PATIENCE,
  );

  describe('reads a newsroom with nested filters and what they lead to', () => {
    let topic: StoredDocument;
    let title: unknown;
    let told: Record<string, unknown>;

    beforeAll(async () => {
      topic = await makeTopic();
      ({ title } = await makeReleased({ topics: [topic.documentId] }));
      await makeReleased({ topics: [(await makeTopic()).documentId] });
      const loader = ['--import', 'tsx', 'use-clients.ts'];
      told = JSON.parse(await run(loader, { TOPIC: String(topic.slug) })) as Record<string, unknown>;
    }, PATIENCE);

    it.each(GENERATORS)('%s', (generator) => {
      expect(told[generator]).toEqual({ total: 1, titles: [title], topics: [topic.name] });
    });
  });
});
