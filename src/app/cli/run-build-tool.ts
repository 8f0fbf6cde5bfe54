import { spawn } from 'node:child_process';
import { showProgress } from './progress';
import { StopError } from './stop-error';

/**
 * Runs a build tool, a script for Node, as a child that ends with us; what it prints is shown only when it fails.
 *
 * @throws StopError
 */
export const runBuildTool = async (root: string, what: string, args: string[]): Promise<void> => {
  const progress = showProgress(what);
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const kill = (): void => {
    child.kill('SIGKILL');
  };
  process.once('exit', kill);
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (output += chunk.toString()));
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  process.off('exit', kill);
  progress.end(code === 0);
  if (code !== 0) throw new StopError(`${what} failed:\n${output}`);
};
