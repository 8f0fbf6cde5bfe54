/**
 * Makes something of each object once, and again when it is for something else than the last time. It goes with the object.
 *
 * @param make - pure: of the same object and the same text the same
 * @example const size = onceForEach((file: File) => measure(file)); size(file); size(file) // measured once
 */
export const onceForEach = <Of extends object, Result>(
  make: (of: Of, by: string) => Result,
): ((of: Of, by?: string) => Result) => {
  const made = new WeakMap<Of, { readonly by: string; readonly result: Result }>();
  return (of, by = '') => {
    const known = made.get(of);
    if (known?.by === by) return known.result;
    const result = make(of, by);
    made.set(of, { by, result });
    return result;
  };
};
