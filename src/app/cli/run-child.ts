import { spawn } from 'node:child_process';

interface ChildOptions {
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  /** Passed on to the child as SIGTERM, once. */
  readonly stop: AbortSignal;
  /** Milliseconds that it has to end by itself before it is killed. */
  readonly grace: number;
  /** Called when the child sends `ready`. */
  readonly onReady?: () => void;
}

/**
 * Runs a Node program as a child until it ends. The child learns of our own end by the closing of its IPC channel.
 *
 * @returns its exit code; 0 when it ended because it was asked to
 */
export const runChild = (args: string[], { cwd, env, stop, grace, onReady }: ChildOptions): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      cwd,
      env,
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    });
    const end = (): void => {
      child.kill('SIGTERM');
      setTimeout(() => child.kill('SIGKILL'), grace).unref();
    };
    if (stop.aborted) end();
    stop.addEventListener('abort', end, { once: true });
    child.on('message', (message) => {
      if (message === 'ready') onReady?.();
    });
    child.on('error', reject);
    child.on('exit', (code) => {
      resolve(stop.aborted ? 0 : (code ?? 1));
    });
  });
