import { AsyncLocalStorage } from 'node:async_hooks';
import type { Core } from '@strapi/strapi';
import { uploadProvider } from '../strapi/services';

type Deletion = () => Promise<unknown>;

const pending = new AsyncLocalStorage<Deletion[]>();

/**
 * Does work on files and deletes bytes at its end, when nothing can be refused any more. Call it within the transaction of the
 * rows: when the store does not delete, they stay. Inside another such work it is that one's end.
 *
 * @throws BucketError when the bucket does not answer
 */
export const deleteLast = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  if (pending.getStore() !== undefined) return work();
  const deletions: Deletion[] = [];
  const result = await pending.run(deletions, work);
  for (const deletion of deletions) await deletion();
  return result;
};

/** Makes the provider of uploads wait for the end of a {@link deleteLast}. */
export const waitToDelete = (strapi: Core.Strapi): void => {
  const provider = uploadProvider(strapi);
  const { delete: remove } = provider;
  if (remove === undefined) throw new Error('The provider of uploads has no delete.');
  provider.delete = async (file, ...more) => {
    const deletions = pending.getStore();
    if (deletions === undefined) return remove(file, ...more);
    return deletions.push(() => remove(file, ...more));
  };
};
