import { AsyncLocalStorage } from 'node:async_hooks';

/** Those that were run since the last test file of this worker ended. */
const ran = new Set<AsyncLocalStorage<unknown>>();

// eslint-disable-next-line @typescript-eslint/unbound-method -- it is called with the storage that it is asked of
const { run } = AsyncLocalStorage.prototype;
AsyncLocalStorage.prototype.run = function (
  this: AsyncLocalStorage<unknown>,
  ...args: Parameters<typeof run>
) {
  ran.add(this);
  return run.apply(this, args);
} as typeof run;

/**
 * Leaves none of a file's AsyncLocalStorage behind. Before Node 24 each that was ever run is handed every promise of the process,
 * and Jest itself runs one a file: the hundredth file would pay for a hundred.
 */
export const endStorages = (): void => {
  for (const storage of ran) storage.disable();
  ran.clear();
};
