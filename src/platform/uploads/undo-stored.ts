import { workValue } from '../context/work-value';
import type { Core } from '@strapi/strapi';
import { tellBeforeStoring } from './before-storing';
import { uploadProvider, type ProviderFile } from '../strapi/services';

interface Stored {
  /** What the store is still doing: Strapi lets it go on when a part of it fails. */
  readonly running: Promise<unknown>[];
  readonly undo: (() => Promise<unknown>)[];
}

const current = workValue<Stored>();

/**
 * Does work that stores files; when it fails, what it stored is taken away again, half-written files too. Inside another such work it
 * is that one's.
 */
export const undoOnFailure = async <Result>(
  strapi: Core.Strapi,
  work: () => Promise<Result>,
): Promise<Result> => {
  if (current.getStore() !== undefined) return work();
  const stored: Stored = { running: [], undo: [] };
  try {
    return await current.run(stored, work);
  } catch (error) {
    await Promise.allSettled(stored.running);
    for (const undo of stored.undo.reverse())
      await undo().catch((failure: unknown) => {
        complain(strapi, failure);
      });
    throw error;
  }
};

const complain = (strapi: Core.Strapi, failure: unknown): void => {
  const { name, message } = failure instanceof Error ? failure : { name: 'Error', message: String(failure) };
  strapi.log.error(`A file of an upload that failed is left in the store: ${name}: ${message}`);
};

/** What is done in an {@link undoOnFailure}, should it fail. */
export const noteUndo = (undo: () => Promise<unknown>): void => {
  current.getStore()?.undo.push(undo);
};

/** Makes the provider of uploads note what it stores. Before it waits to delete: what is undone goes at once. */
export const noteStored = (strapi: Core.Strapi): void => {
  const provider = uploadProvider(strapi);
  const { delete: remove } = provider;
  for (const name of ['uploadStream', 'replaceStream']) {
    const method = provider[name];
    if (method === undefined || remove === undefined)
      throw new Error(`The provider of uploads has no ${name}.`);
    provider[name] = (file: ProviderFile, ...more) => {
      if (name === 'uploadStream') noteUndo(() => remove(file));
      const storing = tellBeforeStoring(`${file.hash ?? ''}${file.ext ?? ''}`).then(() =>
        method(file, ...more),
      );
      current.getStore()?.running.push(storing);
      return storing;
    };
  }
};
