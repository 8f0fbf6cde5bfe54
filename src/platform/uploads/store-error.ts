import type { Core } from '@strapi/strapi';

/** What a full disk, or one that takes no writes, says. */
const NO_SPACE = ['ENOSPC', 'EDQUOT', 'EROFS'];

/** Where files are kept does not do what it was asked: what the caller is told. The log has why, without the name of a file. */
export class StoreError extends Error {
  /** @param what - it was asked, such as `read a file` */
  static from(error: unknown, what: string, log: Core.Strapi['log']): StoreError {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    log.error(`The bucket of uploads did not ${what}: ${name}: ${message}`);
    return new StoreError('The store of the newsroom’s files does not answer. Try again in a minute.');
  }

  /** @returns null for what is no lack of space */
  static ofDisk(error: unknown, log: Core.Strapi['log']): StoreError | null {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (!NO_SPACE.includes(code)) return null;
    log.error(`The disk of uploads took no file: ${code}.`);
    return new StoreError('The newsroom has no space for files. Tell who runs it, and try again.');
  }
}
