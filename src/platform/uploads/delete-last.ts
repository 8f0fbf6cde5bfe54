import { workValue } from '../context/work-value';
import type { Core } from '@strapi/strapi';
import { uploadProvider } from '../strapi/services';

type Deletion = () => Promise<unknown>;

const pending = workValue<Deletion[]>();

/**
 * Does work on files and deletes bytes at its end, when nothing can be refused any more. Call it within the transaction of the
 * rows: when the store does not delete, they stay. Inside another such work it is that one's end.
 *
 * @throws StoreError when the bucket does not answer
 */
export const deleteLast = async <Result>(work: () => Promise<Result>): Promise<Result> => {
  if (pending.getStore() !== undefined) return work();
  const deletions: Deletion[] = [];
  const result = await pending.run(deletions, work);
  for (const deletion of deletions) await deletion();
  return result;
};

/** Does something to stored bytes at the end of a {@link deleteLast}, or now outside of one. */
export const laterIfWaiting = async (change: Deletion): Promise<unknown> => {
  const deletions = pending.getStore();
  return deletions === undefined ? change() : deletions.push(change);
};

/** Makes the provider of uploads wait for the end of a {@link deleteLast}. */
export const waitToDelete = (strapi: Core.Strapi): void => {
  const provider = uploadProvider(strapi);
  const { delete: remove } = provider;
  if (remove === undefined) throw new Error('The provider of uploads has no delete.');
  provider.delete = (file, ...more) => laterIfWaiting(() => remove(file, ...more));
};
