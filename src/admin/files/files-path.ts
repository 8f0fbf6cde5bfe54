/** The page of files, narrowed. */
export const filesPath = (sought: Readonly<Record<string, string>>): string =>
  `/files-and-uses?${new URLSearchParams(sought).toString()}`;
