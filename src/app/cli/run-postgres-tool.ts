import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { PostgresHome } from './postgres-home';

interface Finished {
  readonly code: number | null;
  /** Standard error, when it was asked for. */
  readonly output: string;
}

/**
 * Runs a tool of PostgreSQL to its end, as PostgreSQL's account and in a session of its own: Ctrl-C does not cut it short.
 *
 * @param capture - keep its messages; not for a tool that leaves a server running, which would hold the pipe open
 */
export const runPostgresTool = (
  home: PostgresHome,
  tool: 'initdb' | 'pg_ctl',
  args: string[],
  { capture = false } = {},
): Promise<Finished> =>
  new Promise((resolve, reject) => {
    const child = spawn(join(home.binaries, tool), args, {
      cwd: home.base,
      env: { ...process.env, LC_ALL: 'C' },
      stdio: capture ? ['ignore', 'pipe', 'pipe'] : 'ignore',
      detached: true,
      ...home.account,
    });
    let output = '';
    child.stdout?.resume();
    child.stderr?.on('data', (chunk: Buffer) => (output += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      resolve({ code, output });
    });
  });
