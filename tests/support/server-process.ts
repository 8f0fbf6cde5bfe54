import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';
import { ROOT } from './test-environment';

const START_SECONDS = 240; // on a busy machine; some 5 otherwise
const POLL = 50; // milliseconds

/** Starts the compiled server, as `npm start` does. @param root - of the project, or of another version of it */
export const startServer = (
  env: Readonly<Record<string, string>>,
  stdio: StdioOptions = ['ignore', 'pipe', 'pipe'],
  root = ROOT,
): ChildProcess =>
  spawn(process.execPath, ['dist/src/app/cli/serve.js'], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio,
  });

/** All that a process printed so far. */
export const collect = (child: ChildProcess): (() => string) => {
  let text = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => (text += chunk.toString()));
  return () => text;
};

/** Waits until the newsroom answers. @throws when it ends before, with what it printed */
export const untilUp = async (child: ChildProcess, url: string, output: () => string): Promise<void> => {
  for (let waited = 0; waited < START_SECONDS * 1000; waited += POLL) {
    if (child.exitCode !== null) throw new Error(`The newsroom ended with ${child.exitCode}:\n${output()}`);
    const response = await fetch(`${url}/api/site`).catch(() => null);
    if (response !== null) return;
    await wait(POLL);
  }
  throw new Error(`The newsroom is not up after ${START_SECONDS} seconds:\n${output()}`);
};

/** Ends a process if it runs, and waits for its end. */
export const endProcess = async (child: ChildProcess, signal: NodeJS.Signals): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await ended;
};
