import { spawn } from 'node:child_process';

const GRACE = 20_000; // milliseconds that a server has to finish its requests before it is killed

/**
 * Runs a Node program as a child until it ends. SIGINT and SIGTERM are passed on once; the child is told of our own end
 * by the IPC channel closing.
 *
 * @returns its exit code; 0 when it ended because it was asked to
 */
export const runChild = (args: string[], options: { cwd: string; env: NodeJS.ProcessEnv }): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      ...options,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    let isStopping = false;
    const stop = (): void => {
      if (isStopping) return;
      isStopping = true;
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), GRACE).unref();
    };
    process.on('SIGINT', stop);
    process.on('SIGTERM', stop);
    process.on('SIGHUP', stop);
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve(isStopping ? 0 : (code ?? 1));
    });
  });
