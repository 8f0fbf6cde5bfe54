import { spawn, type ChildProcess } from 'node:child_process';
import { openSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PATIENCE = 600; // seconds for a server to answer
const running = new Set<ChildProcess>();

/** A started server. */
export interface Server {
  readonly url: string;
  readonly pid: number;
}

interface Program {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env?: Record<string, string>;
  /** An address that it answers when it is up. */
  readonly url: string;
  /** A folder for what it prints. */
  readonly folder: string;
  readonly name: string;
}

/** Starts a Node program, and waits until it answers. @returns its process id */
export const startProgram = async ({ args, cwd, env = {}, url, folder, name }: Program): Promise<number> => {
  const log = openSync(join(folder, `${name.replaceAll(/\W+/g, '-')}.log`), 'a');
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', log, log],
  });
  running.add(child);
  for (let second = 0; second < PATIENCE; second += 1) {
    if (child.exitCode !== null) throw new Error(`${name} ended with ${child.exitCode}; see ${folder}`);
    if ((await fetch(url).catch(() => null)) !== null) return child.pid ?? NaN;
    await wait(1000);
  }
  throw new Error(`${name} does not answer at ${url}; see ${folder}`);
};

/** Ends all that was started here. */
export const stopPrograms = async (): Promise<void> => {
  await Promise.all(
    [...running].map(async (child) => {
      if (child.exitCode !== null || child.signalCode !== null) return;
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGKILL');
      await ended;
    }),
  );
};
