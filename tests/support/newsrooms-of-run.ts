import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { until } from './until';

/** Makes the folder, unless it is there, in which each newsroom of this run has a file named after its process. */
export const openRun = (): void => {
  process.env.NEWSROOMS_OF_RUN ??= mkdtempSync(join(tmpdir(), 'dateline-run-'));
};

/** Stops the newsrooms of this run, and waits for their end. */
export const closeRun = async (): Promise<void> => {
  const folder = process.env.NEWSROOMS_OF_RUN ?? '';
  for (const name of readdirSync(folder)) tell(Number(name));
  await until(
    () => Promise.resolve(readdirSync(folder)),
    (running) => running.length === 0,
  );
  rmSync(folder, { recursive: true });
};

const tell = (pid: number): void => {
  try {
    process.kill(pid, 'SIGTERM');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error; // it has ended by itself
  }
};
