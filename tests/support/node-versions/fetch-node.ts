import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

/** What the npm package `node` leaves to a script of its own: the program for this machine is a package as well. */
const PACKAGE = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

/**
 * Brings the newest Node of a line, once: it stays in `.cache`.
 *
 * @param line - such as `24`
 * @returns the path of the program
 */
export const fetchNode = (root: string, line: string): string => {
  const folder = join(root, '.cache', 'node-versions', line);
  const program = join(
    folder,
    'node_modules',
    PACKAGE,
    'bin',
    process.platform === 'win32' ? 'node.exe' : 'node',
  );
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const install = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-audit',
    '--no-fund',
    `${PACKAGE}@${line}`,
  ];
  execFileSync('npm', install, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  return program;
};
