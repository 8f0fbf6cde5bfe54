import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const EVERY = 2_000; // milliseconds

/** Resident memory of processes with their children while something goes on, in MB, by name. */
export const sampleMemory = async <Name extends string>(
  processes: Readonly<Record<Name, number>>,
  until: AbortSignal,
): Promise<Record<Name, number[]>> => {
  const names = Object.keys(processes) as Name[];
  const seen = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  while (!until.aborted) {
    const all = readProcesses();
    for (const name of names) seen[name].push(memoryOf(processes[name], all));
    await wait(EVERY, undefined, { signal: until }).catch(() => undefined);
  }
  return seen;
};

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly memory: number; // MB
}

/** Source: Linux, proc_pid_status(5). */
const readProcesses = (): Process[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const status = readFileSync(`/proc/${name}/status`, 'utf8');
        const field = (key: string) => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(status)?.[1] ?? 0);
        return [{ pid: Number(name), parent: field('PPid'), memory: field('VmRSS') / 1024 }];
      } catch {
        return []; // it has ended
      }
    });

const memoryOf = (pid: number, all: readonly Process[]): number => {
  const own = all.find((each) => each.pid === pid)?.memory ?? 0;
  const children = all.filter(({ parent }) => parent === pid);
  return children.reduce((sum, child) => sum + memoryOf(child.pid, all), own);
};
