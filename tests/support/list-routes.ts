import { spawn } from 'node:child_process';
import { finish } from './run-cli';
import { ROOT } from './test-environment';

/** Every route that the newsroom registers, as `METHOD /path`: asked of a second process on the same database. */
export const listRoutes = async (environment: Record<string, string>): Promise<readonly string[]> => {
  const child = spawn(process.execPath, ['--import', 'tsx', 'tests/support/print-routes.ts'], {
    cwd: ROOT,
    env: { ...process.env, ...environment, LOG_LEVEL: 'error' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const { code, answer, output } = await finish(child);
  if (code !== 0) throw new Error(`The routes could not be listed:\n${output}`);
  return JSON.parse(answer.trim().split('\n').at(-1) ?? '[]') as string[];
};
