import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = join(__dirname, '..', '..');

/**
 * A file or folder that others wrote and that the project may not carry: schemas, press pages. `npm run test:others` runs the
 * tests that look for them.
 *
 * @param path - inside the folder that OTHERS_FOLDER names, such as `schemas/atom.rng`
 * @returns null when it is not there, as in every plain clone
 */
export const findOthers = (path: string): string | null => {
  const folder = process.env.OTHERS_FOLDER ?? '';
  const full = resolve(ROOT, folder, path);
  return folder !== '' && existsSync(full) ? full : null;
};
