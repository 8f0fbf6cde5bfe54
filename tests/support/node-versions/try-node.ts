import { spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { findFreePort } from '../../../src/app/cli/free-port';
import { collect, endProcess, untilUp } from '../server-process';
import { makeDataFolder, testEnvironment } from '../test-environment';

const endOf = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => {
    child.once('close', resolve);
  });

/** `npm start` on an empty folder, until it answers; then it is stopped. @returns what went wrong, or null */
export const tryStart = async (root: string, node: string): Promise<string | null> => {
  const folder = makeDataFolder();
  const port = await findFreePort();
  const env = { ...process.env, ...testEnvironment(folder, port), SERVE_ADMIN_PANEL: 'false' };
  const child = spawn(node, ['--import', 'tsx', 'src/app/cli/start.ts'], { cwd: root, env });
  const output = collect(child);
  try {
    await untilUp(child, `http://127.0.0.1:${port}`, output);
    const { status } = await fetch(`http://127.0.0.1:${port}/api/press-releases`);
    const ended = endOf(child);
    child.kill('SIGTERM');
    const code = await ended;
    return status === 200 && code === 0
      ? null
      : `answered ${status} and ended with ${String(code)}:\n${output()}`;
  } catch (error) {
    return String(error);
  } finally {
    await endProcess(child, 'SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  }
};

/** The unit tests. @returns what went wrong, or null */
export const tryUnitTests = async (root: string, node: string): Promise<string | null> => {
  const child = spawn(node, ['node_modules/jest/bin/jest.js', '--selectProjects', 'unit'], { cwd: root });
  const output = collect(child);
  const code = await endOf(child);
  return code === 0 ? null : output();
};
