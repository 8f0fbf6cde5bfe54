import { execFile, execFileSync } from 'node:child_process';
import { cpus } from 'node:os';
import { promisify } from 'node:util';
import type { Load } from './load-generator';

/** Cores of the server that is loaded, and of what loads it. */
const SERVER = '0';
const GENERATOR = '1';

/** Whether `wrk` can load a server from a core of its own: Debian's packages wrk and util-linux, and a second core. */
export const hasWrk = (): boolean => {
  if (cpus().length < 2) return false;
  try {
    execFileSync('taskset', ['-c', GENERATOR, 'which', 'wrk'], { stdio: 'ignore' });
    return true;
  } catch {
    return false; // one of them is not there: the generator of our own is
  }
};

/** Keeps a process, with all its threads, on the core of servers. */
export const pinServer = (pid: number): void => {
  execFileSync('taskset', ['-apc', SERVER, String(pid)], { stdio: 'ignore' });
};

/**
 * Loads an address by wrk. It does not know HEAD, whose answers have a length and no body.
 *
 * @throws when wrk does not say how many answers there were
 */
export const loadByWrk = async ({
  url,
  headers = {},
  connections,
  seconds,
}: Load): Promise<{ readonly good: number; readonly bad: number; readonly seconds: number }> => {
  const sent = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}: ${value}`]);
  const args = ['-c', GENERATOR, 'wrk', '-t1', `-c${connections}`, `-d${seconds}s`, ...sent, url];
  const { stdout } = await promisify(execFile)('taskset', args);
  const [, all] = /(\d+) requests in/.exec(stdout) ?? [];
  const [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  if (all === undefined || rate === undefined) throw new Error(`wrk says: ${stdout}`);
  const bad = Number(/Non-2xx or 3xx responses: (\d+)/.exec(stdout)?.[1] ?? 0);
  return { good: Number(all) - bad, bad, seconds: Number(all) / Number(rate) };
};
