import { spawn, type ChildProcess } from 'node:child_process';
import { collect } from './server-process';
import { ROOT } from './test-environment';

/** Starts a command of src/app/cli by its file name, as its npm script does. */
export const startCli = (command: string, args: string[], env: Record<string, string>): ChildProcess =>
  spawn(process.execPath, ['--import', 'tsx', `src/app/cli/${command}.ts`, ...args], {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });

export interface Finished {
  readonly code: number | null;
  /** Standard output and standard error. */
  readonly output: string;
  /** Standard output alone. */
  readonly answer: string;
}

/** Waits for the end of a process. */
export const finish = (child: ChildProcess): Promise<Finished> => {
  const output = collect(child);
  let answer = '';
  child.stdout?.on('data', (chunk: Buffer) => (answer += chunk.toString()));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      resolve({ code, output: output(), answer });
    });
  });
};

/** Runs a command to its end. */
export const runCli = (
  command: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Finished> => finish(startCli(command, args, env));
