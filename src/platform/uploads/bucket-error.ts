import type { Core } from '@strapi/strapi';

/** The bucket did not do what it was asked: what the caller is told. The log has why, without the name of a file. */
export class BucketError extends Error {
  /** @param what - it was asked, such as `read a file` */
  static from(error: unknown, what: string, log: Core.Strapi['log']): BucketError {
    const { name, message } = error instanceof Error ? error : { name: 'Error', message: String(error) };
    log.error(`The bucket of uploads did not ${what}: ${name}: ${message}`);
    return new BucketError('The store of the newsroom’s files does not answer. Try again in a minute.');
  }
}
