import { spawn } from 'node:child_process';
import { finish } from './run-cli';
import { ROOT } from './test-environment';

type Environment = Readonly<Record<string, string>>;

/** In a second process on the same database. */
const load = (environment: Environment, ...paths: readonly string[]) =>
  finish(
    spawn(process.execPath, ['tests/support/print-routes.cjs', ...paths], {
      cwd: ROOT,
      env: { ...process.env, ...environment, LOG_LEVEL: 'error' },
      stdio: ['ignore', 'pipe', 'pipe'],
    }),
  );

/** How a newsroom starts that has one more route, which nobody has described. */
export const startWithUndescribed = (environment: Environment, path: string) => load(environment, path);

/** Every route that the newsroom registers, as `METHOD /path`. */
export const listRoutes = async (environment: Environment): Promise<readonly string[]> => {
  const { code, answer, output } = await load(environment);
  if (code !== 0) throw new Error(`The routes could not be listed:\n${output}`);
  return JSON.parse(answer.trim().split('\n').at(-1) ?? '[]') as string[];
};
