import { execFileSync, spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { findFreePort } from '../../src/app/cli/embedded-postgres';
import { environmentOn } from '../support/instances';
import { collect, endProcess, untilUp } from '../support/server-process';
import { makeDataFolder, ROOT } from '../support/test-environment';
import { startTestDatabase, type TestDatabase } from '../support/test-database';

jest.setTimeout(300_000); // milliseconds, for a busy machine

/** Instructions of deploy/Containerfile in their order, such as `['RUN', 'npm ci']`. */
const readSteps = (): (readonly [string, string])[] =>
  readFileSync(join(ROOT, 'deploy/Containerfile'), 'utf8')
    .replaceAll(/\\\n\s*/g, '')
    .split('\n')
    .flatMap((line) => {
      const [, name, rest] = /^([A-Z]+) (.+)$/.exec(line) ?? [];
      return name === undefined || rest === undefined ? [] : [[name, rest] as const];
    });

const steps = readSteps();
const those = (name: string): string[] => steps.flatMap(([each, rest]) => (each === name ? [rest] : []));

const VOLUME = '/var/lib/dateline';

let database: TestDatabase;
let machine: string;
let project: string;
let volume: string;
let server: ChildProcess | undefined;

/** The files of an image: those that .dockerignore leaves, and what `npm ci` and `npm run build` make of them. */
const layImage = (): void => {
  const left = readFileSync(join(ROOT, '.dockerignore'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((path) => `--exclude=./${path.replace(/\/$/, '')}`);
  mkdirSync(project);
  const packing = ['-c', '--anchored', ...left, '-C', ROOT, '.'];
  const { status, stdout } = spawnSync('tar', packing, { maxBuffer: 2 ** 30 });
  expect([0, 1]).toContain(status); // 1: a file changed meanwhile, as others test beside this
  execFileSync('tar', ['-x', '-C', project], { input: stdout });
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  for (const name of ['src', 'config', 'database', 'built.json'])
    cpSync(join(ROOT, 'dist', name), join(project, 'dist', name), { recursive: true });
};

const inMachine = (text: string): string => text.replaceAll(VOLUME, volume);

beforeAll(async () => {
  database = await startTestDatabase();
  machine = makeDataFolder();
  project = join(machine, 'project');
  volume = join(machine, 'volume');
  layImage();
});

afterAll(async () => {
  if (server !== undefined) await endProcess(server, 'SIGKILL');
  await database.remove();
  rmSync(machine, { recursive: true, force: true });
});

describe('the steps of deploy/Containerfile', () => {
  it('begin with what npm needs, and install and build what the project is', () => {
    const [first = ''] = those('COPY');
    const { status } = spawnSync('ls', first.split(' ').slice(0, -1), { cwd: project });
    expect(status).toBe(0);
    expect(those('RUN').slice(0, 2)).toEqual(['npm ci', 'npm run build']);
  });

  it('make the folder that outlives the container', () => {
    const [make = ''] = those('RUN').slice(2);
    const { status, stderr } = spawnSync('sh', ['-ec', inMachine(make).replace('chown -R node:node', 'ls')], {
      cwd: project,
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });

  it('start a newsroom that is healthy, and ends when it is asked to', async () => {
    const port = await findFreePort();
    const image = Object.fromEntries(
      those('ENV').flatMap((line) =>
        line.split(' ').map((pair) => inMachine(pair).split('=') as [string, string]),
      ),
    );
    const given = environmentOn(database.connection, join(machine, 'given'), port);
    const [command = '', ...args] = JSON.parse(those('CMD')[0] ?? '[]') as string[];
    const env = { ...process.env, ...given, ...image, HOST: '127.0.0.1' };
    server = spawn(command, args, { cwd: project, env, stdio: ['ignore', 'pipe', 'pipe'] });
    const output = collect(server);
    await untilUp(server, `http://127.0.0.1:${port}`, output);
    const [health = ''] = those('HEALTHCHECK').map((line) => line.slice(line.indexOf('CMD ') + 4));
    const asked = health.replace('127.0.0.1:1337', `127.0.0.1:${port}`);
    expect(spawnSync('sh', ['-c', asked]).status).toBe(0);
    expect(output()).toContain('{"time":"'); // LOG_FORMAT=json
    await endProcess(server, (those('STOPSIGNAL')[0] ?? '') as NodeJS.Signals);
    expect(server.exitCode).toBe(0);
    expect(spawnSync('sh', ['-c', asked]).status).toBe(1);
  });
});
