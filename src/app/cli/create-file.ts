import { linkSync, rmSync, writeFileSync } from 'node:fs';

const NO_HARD_LINKS = ['EPERM', 'ENOTSUP', 'ENOSYS']; // some shared folders

/**
 * Makes a file that must not be there yet, whole or not at all: nobody ever reads half of it.
 *
 * @param mode - access rights, such as 0o600
 * @returns whether it was made; false when it is there already
 */
export const createFile = (file: string, content: string, mode = 0o644): boolean => {
  const draft = `${file}.${process.pid}`;
  writeFileSync(draft, content, { mode });
  try {
    return make(() => {
      linkSync(draft, file);
    });
  } catch (error) {
    if (!NO_HARD_LINKS.includes((error as NodeJS.ErrnoException).code ?? '')) throw error;
    return make(() => {
      writeFileSync(file, content, { mode, flag: 'wx' });
    });
  } finally {
    rmSync(draft, { force: true });
  }
};

const make = (create: () => void): boolean => {
  try {
    create();
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
};
