/**
 * Collects single requests of one moment into one: the cells of a list ask for themselves, the server is asked once.
 *
 * @param load - what is asked for together; answers by key
 * @param wait - milliseconds to collect for
 */
export const createBatcher = <Value>(
  load: (keys: readonly string[]) => Promise<ReadonlyMap<string, Value>>,
  wait: number,
): ((key: string) => Promise<Value | undefined>) => {
  let next: Promise<ReadonlyMap<string, Value>> | null = null;
  let keys = new Set<string>();
  return async (key) => {
    keys.add(key);
    next ??= new Promise<void>((resolve) => setTimeout(resolve, wait)).then(() => {
      const asked = [...keys];
      keys = new Set();
      next = null;
      return load(asked);
    });
    return (await next).get(key);
  };
};
