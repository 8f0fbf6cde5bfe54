/** The fields of a form that no longer hold what they were loaded with. */
export const changedFields = (
  loaded: Readonly<Record<string, unknown>>,
  current: Readonly<Record<string, unknown>>,
): string[] =>
  Object.keys(current).filter((field) => JSON.stringify(loaded[field]) !== JSON.stringify(current[field]));
