/**
 * In the place of node:timers/promises: waits on the timers of the global object, which Jest's clock moves. Used as
 * `jest.mock('node:timers/promises', () => jest.requireActual('…/support/waits-on-globals'))`.
 */
export const setTimeout = <Value>(
  milliseconds: number,
  value: Value,
  { signal }: { readonly signal?: AbortSignal } = {},
): Promise<Value> =>
  new Promise((resolve, reject) => {
    const stop = (): void => {
      globalThis.clearTimeout(timer);
      reject(signal?.reason as Error);
    };
    const timer = globalThis.setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve(value);
    }, milliseconds);
    signal?.addEventListener('abort', stop);
  });
