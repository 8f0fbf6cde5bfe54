import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One hash of the names and contents of files and folders: the same as before means that nothing changed.
 *
 * @param paths - relative to root; those that do not exist count too
 * @param leaveOut - relative paths of folders to pass over
 */
export const hashSources = (
  root: string,
  paths: readonly string[],
  leaveOut: readonly string[] = [],
): string => {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    const full = join(root, path);
    if (leaveOut.includes(path) || !existsSync(full)) return;
    if (statSync(full).isDirectory()) {
      for (const name of readdirSync(full).sort()) add(join(path, name));
    } else {
      hash.update(path).update('\0').update(readFileSync(full)).update('\0');
    }
  };
  paths.forEach(add);
  return hash.digest('hex');
};
